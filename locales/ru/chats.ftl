# Группы и каналы совета.
chats-button = Группы и каналы
chats-title = <b>Группы и каналы</b>
chats-choose-body = К какому совету подключаете чат?
chats-body-button = { $name }
chats-chat-button = { $title }
chats-council-button = Подключить группу совета
chats-secretaries-button = Группа секретарей
chats-channel-button = Подключить канал
chats-add-to-group-button = Добавить в группу
chats-add-to-channel-button = Добавить в канал
chats-disconnect-button = Отключить чат
chats-disconnect-yes-button = Да, отключить

chats-purpose-council = группа совета
chats-purpose-secretaries = группа секретарей
chats-purpose-channel = канал совета

chats-of-body =
    <b>Группы и каналы</b>
    { $body }
chats-none = Пока не подключён ни один чат.
chats-line = • { $title } – { $purpose }
chats-choose-language =
    { $purpose }: { $body }
    На каком языке бот пишет в этом чате? Язык самих читателей не изменится.
chats-code-group =
    <b>Подключение группы</b>
    1. Добавьте бота в группу кнопкой ниже: группа подключится сразу.
    2. Если бот уже в группе, напишите там от своего имени:
    <code>{ $order }</code>

    Код сработает один раз, до { $at }. Если его напишет кто-то другой, группа не подключится.
chats-code-channel =
    <b>Подключение канала</b>
    1. В настройках канала назначьте бота ({ $bot }) администратором с правом «Публикация сообщений».
    2. Опубликуйте в канале:
    <code>{ $order }</code>
    3. Ответ придёт в этот чат. Запись в канале можно удалить.

    Код сработает один раз, до { $at }.
chats-chat =
    <b>{ $title }</b>
    { $body }
chats-language =
    Язык бота: { $language }
    Подключён: { $at }
chats-may-not-pin = Чтобы бот закреплял карточки, назначьте его администратором с правом «Закрепление сообщений».
chats-may-not-open-topics = Чтобы обращения стояли в отдельной теме, боту нужно право «Управление темами».
chats-topic-appeal = Обращения
chats-topic-ballot = Голосования
chats-topic-meeting = Заседания
chats-connected =
    <b>Чат подключён</b>
    { $body }
    Назначение: { $purpose }
chats-disconnect-sure =
    Отключить чат «{ $title }»?
    { $body }
    Бот перестанет писать в этот чат. Позже его можно подключить снова.
chats-disconnected =
    Чат отключён. Бот больше сюда не пишет.
    { $body }

notice-chat-connected =
    <b>Чат подключён:</b> { $title }
    { $body }
    Назначение: { $purpose }
notice-chat-not-connected =
    <b>Чат не подключён:</b> { $title }
    { $body }
    Назначение: { $purpose }
notice-chat-lost =
    <b>Бота удалили из чата:</b> { $title }
    { $body }
    Назначение: { $purpose }
    Сообщения туда больше не отправляются. Подключить снова: /connect
notice-chat-muted =
    <b>Бот не может писать в чат:</b> { $title }
    { $body }
    Назначение: { $purpose }
    Администратору чата нужно вернуть боту право отправлять сообщения.
notice-chat-without-topics =
    <b>Бот не может создавать темы в чате:</b> { $title }
    { $body }
    Назначение: { $purpose }
    Карточки остаются в общей теме. Чтобы у них были свои темы, дайте боту право «Управление темами».

refused-connect-code-unknown = Такого кода нет. Секретарь получает новый код командой /connect в личном чате с ботом.
refused-connect-code-expired = Срок кода истёк. Получите новый командой /connect в личном чате с ботом.
refused-connect-code-used = Код уже использован. Получите новый командой /connect в личном чате с ботом.
refused-connect-code-not-yours = Код должен написать тот, кто его получил, и от своего имени (не как анонимный администратор).
refused-chat-serves-body =
    Этот чат уже подключён: { $body }
    Чтобы подключить его к другому совету, секретарь сначала отключает чат: /disconnect
refused-channel-wanted = Этот код для канала. Для группы получите другой командой /connect в личном чате с ботом.
refused-group-wanted = Этот код для группы. Для канала получите другой командой /connect в личном чате с ботом.
refused-bot-may-not-write = У бота нет права «Отправка сообщений» в группе. Пусть администратор группы даст это право, затем напишите код ещё раз.
refused-bot-may-not-post = У бота нет права «Публикация сообщений» в канале. Пусть администратор канала даст это право, затем опубликуйте код ещё раз.
