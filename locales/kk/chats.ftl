# Кеңестің топтары мен арналары.
chats-button = Топтар мен арналар
chats-title = <b>Топтар мен арналар</b>
chats-choose-body = Қай кеңеске чат қосасыз?
chats-body-button = { $name }
chats-chat-button = { $title }
chats-council-button = Кеңес тобын қосу
chats-secretaries-button = Хатшылар тобын қосу
chats-channel-button = Арна қосу
chats-add-to-group-button = Топқа қосу
chats-add-to-channel-button = Арнаға қосу
chats-disconnect-button = Чатты ажырату
chats-disconnect-yes-button = Иә, ажырату

chats-purpose-council = кеңес тобы
chats-purpose-secretaries = хатшылар тобы
chats-purpose-channel = кеңестің арнасы

chats-of-body =
    <b>Топтар мен арналар</b>
    { $body }
chats-none = Әзірге бірде-бір чат қосылмаған.
chats-line = • { $title } – { $purpose }
chats-choose-language =
    { $purpose }: { $body }
    Бот бұл чатта қай тілде жазсын? Оқырмандардың өз тілі өзгермейді.
chats-code-group =
    <b>Топты қосу</b>
    1. Төмендегі батырмамен ботты топқа қосыңыз: топ бірден қосылады.
    2. Бот топта бар болса, сол топта өз атыңыздан мына хабарды жазыңыз:
    <code>{ $order }</code>

    Код бір рет қана жарайды, мерзімі: { $at }. Оны басқа адам жазса, топ қосылмайды.
chats-code-channel =
    <b>Арнаны қосу</b>
    1. Арна баптауларында ботты ({ $bot }) әкімші етіп тағайындап, оған «Хабарлама жариялау» құқығын беріңіз.
    2. Арнада мына жазбаны жариялаңыз:
    <code>{ $order }</code>
    3. Нәтижесі осы чатқа келеді. Жазбаны өшіруге болады.

    Код бір рет қана жарайды, мерзімі: { $at }.
chats-chat =
    <b>{ $title }</b>
    { $body }
chats-language =
    Боттың тілі: { $language }
    Қосылған уақыты: { $at }
chats-may-not-pin = Бот карточкаларды бекітіп қоюы үшін оны әкімші етіп, «Хабарламаларды бекіту» құқығын беріңіз.
chats-may-not-open-topics = Жолданымдар бөлек тақырыпта тұруы үшін ботқа «Тақырыптарды басқару» құқығы керек.
chats-topic-appeal = Жолданымдар
chats-topic-ballot = Дауыс беру
chats-topic-meeting = Отырыстар
chats-connected =
    <b>Чат қосылды</b>
    { $body }
    Мақсаты: { $purpose }
chats-disconnect-sure =
    «{ $title }» чатын ажыратасыз ба?
    { $body }
    Бот бұл чатқа хабар жібермейді. Кейін қайта қосуға болады.
chats-disconnected =
    Чат ажыратылды. Бот мұнда енді хабар жібермейді.
    { $body }

notice-chat-connected =
    <b>Чат қосылды:</b> { $title }
    { $body }
    Мақсаты: { $purpose }
notice-chat-not-connected =
    <b>Чат қосылмады:</b> { $title }
    { $body }
    Мақсаты: { $purpose }
notice-chat-lost =
    <b>Бот чаттан шығарылды:</b> { $title }
    { $body }
    Мақсаты: { $purpose }
    Ол чатқа енді хабар жіберілмейді. Қайта қосу: /connect
notice-chat-muted =
    <b>Бот чатта жаза алмайды:</b> { $title }
    { $body }
    Мақсаты: { $purpose }
    Чат әкімшісі ботқа хабарлама жіберу құқығын қайтаруы керек.
notice-chat-without-topics =
    <b>Бот чатта тақырып аша алмайды:</b> { $title }
    { $body }
    Мақсаты: { $purpose }
    Карточкалар жалпы тақырыпта тұрады. Олардың өз тақырыптары болуы үшін ботқа «Тақырыптарды басқару» құқығын беріңіз.

refused-connect-code-unknown = Мұндай код жоқ. Хатшы ботпен жеке чатта /connect пәрменімен жаңа код алады.
refused-connect-code-expired = Кодтың мерзімі өтті. Ботпен жеке чатта /connect пәрменімен жаңасын алыңыз.
refused-connect-code-used = Бұл код пайдаланылған. Ботпен жеке чатта /connect пәрменімен жаңасын алыңыз.
refused-connect-code-not-yours = Кодты оны алған адамның өзі, өз атынан жазуы керек (жасырын әкімші ретінде емес).
refused-chat-serves-body =
    Бұл чат қосылып қойған: { $body }
    Басқа кеңеске қосу үшін оның хатшысы алдымен чатты ажыратады: /disconnect
refused-channel-wanted = Бұл код арнаға арналған. Топ үшін ботпен жеке чатта /connect пәрменімен басқа код алыңыз.
refused-group-wanted = Бұл код топқа арналған. Арна үшін ботпен жеке чатта /connect пәрменімен басқа код алыңыз.
refused-bot-may-not-write = Ботқа топта «Хабарлама жіберу» құқығы берілмеген. Топ әкімшісі осы құқықты бергеннен кейін кодты қайта жазыңыз.
refused-bot-may-not-post = Ботқа арнада «Хабарлама жариялау» құқығы берілмеген. Арна әкімшісі осы құқықты бергеннен кейін кодты қайта жариялаңыз.
