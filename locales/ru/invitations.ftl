# Приглашения: кто вошёл, ссылки и лист, вход по ссылке.
invitations-button = Приглашения
invitations-title = <b>Приглашения</b>
invitations-choose-body = Членов какого совета приглашаете?
invitations-body-button = { $name }
invitations-invitee-button = { $name }
invitations-sheet-button = Лист для всех
invitations-sheet-yes-button = Сделать лист
invitations-invite-button = Пригласить
invitations-again-button = Дать новую ссылку
invitations-revoke-button = Отозвать приглашение
invitations-revoke-yes-button = Да, отозвать
invitations-replace-button = Потерян телефон
invitations-replace-yes-button = Отвязать и пригласить
invitations-my-body-button = О совете

invitations-of-body =
    <b>Приглашения</b>
    { $body }
invitations-counts = Вошли: { $joined }, приглашены: { $invited }, всего: { $count }
invitations-line = • { $name } – { $state }
invitations-state-joined = в боте
invitations-state-invited = приглашение действует по { $on }
invitations-state-lapsed = приглашение истекло { $on }
invitations-state-not-invited = приглашения нет

invitations-invitee =
    <b>{ $name }</b>
    { $post }
    { $body }
invitations-made =
    Ссылка ниже. Передайте её лично этому человеку: кто первым её откроет, тот и войдёт под этим именем.
    Прежняя неиспользованная ссылка больше не действует.
invitations-handed =
    <b>Приглашение</b>
    { $name }
    { $post }, { $body }

    Откройте ссылку в Telegram или наведите камеру на код:
    { $link }

    Действует по { $on } включительно. Ссылка сработает один раз, не передавайте её другим.
invitations-sheet-sure =
    Новые ссылки получат все, кто ещё не вошёл: { $count }.
    { $body }

    Ссылки и листки, которые выданы раньше и не использованы, перестанут действовать.
invitations-printed =
    <b>Лист приглашений</b>
    { $body }
    Приглашений: { $count }. Действуют по { $on } включительно.

    Распечатайте, разрежьте и отдайте каждый листок лично. Файл никому не пересылайте: ссылки в нём действуют.
invitations-all-joined = Все члены совета уже вошли.
invitations-revoke-sure =
    { $name }: отозвать приглашение?
    Выданная ссылка и напечатанный листок перестанут действовать.
invitations-revoked = Приглашение отозвано.
invitations-replace-sure =
    <b>{ $name }: отвязать аккаунт Telegram?</b>
    Делайте это, только если телефон потерян или аккаунт сменился.

    • Прежний аккаунт больше не сможет действовать от имени этого человека и получит об этом сообщение.
    • Голоса, ответы и записи человека сохранятся.
    • Вы выдадите ему новую ссылку.
invitations-replaced = Аккаунт отвязан. Новая ссылка ниже: передайте её человеку лично.

invitations-welcome =
    <b>Добро пожаловать, { $name }!</b>
    Вы вошли: { $body }
    Ваша должность: { $post }
invitations-welcome-next = Сообщения о заседаниях и голосованиях теперь приходят сюда. Если имя или должность указаны неверно, скажите секретарю совета.
invitations-unknown =
    Такого приглашения нет.
    Проверьте, что ссылка скопирована целиком, или попросите у секретаря совета новую.

notice-account-replaced =
    Этот аккаунт больше не действует от имени члена совета: { $body }
    Его отвязал секретарь или администратор. Если вы об этом не знали, сразу сообщите в совет.

refused-invitation-used = Этим приглашением уже воспользовались. Если это были не вы, сразу сообщите секретарю совета, он даст новую ссылку.
refused-invitation-revoked = Это приглашение больше не действует: секретарь отозвал его или выдал новое. Попросите у секретаря совета новую ссылку.
refused-invitation-expired = Срок приглашения истёк { $on }. Попросите у секретаря совета новую ссылку.
refused-seat-gone = Полномочия этого человека в совете прекращены. По вопросам обратитесь к секретарю совета.
refused-person-has-account = Этот человек уже вошёл с другого аккаунта Telegram. Если у вас новый телефон, секретарь совета отвяжет старый аккаунт и даст новую ссылку.
refused-account-is-somebody-else = Этот аккаунт Telegram принадлежит другому человеку. Ссылку должен открыть сам приглашённый.
refused-too-many-guesses = Слишком много неверных ссылок ({ $most }). Повторите через час или попросите у секретаря совета новую ссылку.
refused-already-joined = Этот человек уже вошёл. Если он потерял телефон, нажмите «Потерян телефон».
refused-not-joined = Этот человек ещё не вошёл, отвязывать нечего. Пригласите его.
refused-sits-elsewhere = Этот человек состоит и в совете, где вы не секретарь. Отвязать его аккаунт может только администратор.

# Командная строка: kenes invite.
invite-line =
    { $name }: { $link }
    Последний день: { $on }
invite-sum = Вошли: { $joined }, всего: { $count }
invite-no-body = Совета с таким кодом нет: { $code }
invite-no-member = { $code }: члена с таким ключом нет: { $key }. Ключ стоит в файле совета.
invite-no-file = Файл не записать: { $path } ({ $why })
