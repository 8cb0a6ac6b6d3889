# Ход заседания: регистрация, кворум, вопросы, очередь выступающих, перерыв, закрытие.
sittings-title =
    <b>{ $body }</b>
    Заседание № { $number }
sittings-state-awaited = Начало: <b>{ $starts_at }</b>. Регистрация с { TIME($doors_at) }.
sittings-state-open = <b>Заседание идёт</b> (открыто в { TIME($opened_at) }).
sittings-state-break = <b>Перерыв</b> до { TIME($until_at) }.
sittings-state-adjourned = <b>Заседание отложено.</b> Продолжение: <b>{ $until_at }</b>.
sittings-state-closed = <b>Заседание закрыто:</b> { $closed_at }.
sittings-state-not-held = <b>Заседание не состоялось: не было кворума.</b>
sittings-present = Присутствуют: <b>{ $present }</b>, всего мест: { $seats }
sittings-online = из них онлайн: { $online }
sittings-in-room = из них отметил секретарь: { $in_room }
sittings-advisory = С совещательным голосом: { $advisory }
sittings-quorum-there = Кворум есть (нужно { $quorum }).
sittings-quorum-missing = <b>Кворума нет:</b> не хватает { $needed } (нужно { $quorum }).
sittings-ballot-quorum = { $is_there ->
    [true] Для голосования «{ $motion }» в кворум входят { $counted } (нужно { $quorum }): самоотводы и отводы не считаются.
   *[false] <b>Для голосования «{ $motion }» кворума нет:</b> в него входят { $counted } (нужно { $quorum }), самоотводы и отводы не считаются.
}
sittings-agenda-waiting = Повестка дня ещё не утверждена.
sittings-agenda-refused = Повестка дня не утверждена: за – { $yes }, против – { $no }, воздержались – { $abstain }.
sittings-agenda-approved = Повестка дня утверждена.
sittings-item = <b>{ $position }. { $title }</b>
sittings-speaking = Выступает: { $name }, до { TIME($over_at) }
sittings-queue = Просят слова ({ $count }): { $names }
sittings-own-away = Вы не отметились.
sittings-own-here-self = Вы отметились в { TIME($came_at) }.
sittings-own-here-code = Вы отметились по коду в зале в { TIME($came_at) }.
sittings-own-here-secretary = Вас отметил секретарь в { TIME($came_at) }. В открытых голосованиях он запишет вашу поднятую руку. Хотите голосовать сами – отметьтесь.
sittings-own-asked = Вы попросили слова. Ваше место в очереди: { $place }.
sittings-own-floor = <b>Слово у вас</b>, до { TIME($over_at) }.
sittings-own-aside = Вы не голосуете по вопросу: { $motion }
sittings-how-self = самостоятельно
sittings-how-code = по коду в зале
sittings-how-secretary = отметил секретарь
sittings-mode-in-person = в зале
sittings-mode-online = онлайн

sittings-doors = Открыта регистрация на заседание. Начало: <b>{ $starts_at }</b>. Если вы на месте, нажмите кнопку.
sittings-noted = Секретарь отметил вас в { TIME($came_at) }. В открытых голосованиях он запишет вашу поднятую руку. Хотите голосовать сами – откройте карточку заседания и отметьтесь.
sittings-adjourned =
    Заседание отложено. Продолжение: <b>{ $starts_at }</b>
    Где: { $place }
    Тогда нужно будет отметиться заново.
sittings-quorum-lost = <b>Кворума больше нет:</b> присутствуют { $present }, нужно { $quorum }. Решать пока нельзя: дождитесь членов, объявите перерыв или отложите заседание.
sittings-break-over = <b>Время перерыва вышло.</b> Можно продолжить заседание.
sittings-floor-given = <b>Слово у вас.</b> Время: { $count } мин.
sittings-floor-over = <b>Время вышло:</b> { $name }, { $count } мин.
sittings-floor-over-own = <b>Ваше время вышло:</b> { $count } мин.
sittings-checked-in = Вы отмечены.
sittings-checked-out = Отмечено, что вы ушли.
sittings-floor-asked = Вы в очереди на слово.
sittings-floor-given-up = Хорошо, вас нет в очереди.
sittings-moved = Карточка заседания № { $number } – ниже.
sittings-list = Сейчас идут заседания
sittings-none = Сейчас в ваших советах нет заседаний. Регистрация открывается за час до начала.
sittings-hall-here = { $name }: { $mode }, { $how }
sittings-hall-away = { $name }: нет
sittings-hall-hint = Чтобы отметить члена без телефона, нажмите его имя.
sittings-door-code =
    <b>{ $body }</b>
    Заседание № { $number }
    Код: <b>{ $code }</b>
    Покажите в зале: члены наводят камеру на рисунок или вводят код. Если получить новый код, этот перестанет действовать.
sittings-code-wrong = Код не подошёл. Посмотрите на код в зале. Осталось попыток: { $tries }.
sittings-course = <b>Повестка дня</b>
sittings-course-now = <b>{ $position }. { $title }</b> – сейчас
sittings-course-taken = { $position }. { $title } – рассмотрено
sittings-course-ahead = { $position }. { $title }
sittings-waiting-title = В очереди:
sittings-waiting = { $place }. { $name }
sittings-nobody-waits = Слова никто не просит.
sittings-break-ask = На сколько объявить перерыв?
sittings-left = Не рассмотрены:
sittings-closing = Закрыть заседание? После этого нельзя ни рассматривать вопросы, ни голосовать.

sittings-here-in-person-button = Я в зале
sittings-here-online-button = Я онлайн
sittings-code-button = Ввести код
sittings-code-again-button = Ввести ещё раз
sittings-card-button = Карточка заседания
sittings-private-button = Отметиться, взять слово
sittings-open-button = Заседание: { $code }
sittings-show-button = Ход заседания
sittings-return-button = Вернуться к заседанию
sittings-run-button = Вести заседание
sittings-leave-button = Я ухожу
sittings-floor-ask-button = Прошу слова
sittings-floor-back-button = Отказаться от слова
sittings-floor-end-button = Я закончил выступление
sittings-aside-button = Беру самоотвод
sittings-aside-back-button = Всё же голосую
sittings-floor-open-button = Очередь на слово
sittings-floor-button = Очередь ({ $count })
sittings-hall-button = Кто пришёл
sittings-door-code-button = Код для зала
sittings-note-here-button = + { $name }
sittings-note-gone-button = – { $name }
sittings-start-button = Открыть заседание
sittings-approve-button = Повестка дня: все за
sittings-hands-button = Посчитать руки
sittings-next-button = Следующий вопрос: { $position }
sittings-ballot-button = Голосование № { $number }
sittings-tied-button = Равенство: № { $number }
sittings-item-button = { $position }. { $title }
sittings-course-button = Повестка дня
sittings-break-button = Перерыв
sittings-break-for-button = { $count } мин.
sittings-resume-button = Продолжить
sittings-adjourn-button = Отложить
sittings-close-button = Закрыть заседание
sittings-close-yes-button = Да, закрыто
sittings-not-held-button = Не состоялось
sittings-give-button = Слово: { $name }
sittings-more-button = Ещё 1 минута
sittings-speech-end-button = Закончил
sittings-name-button = Добавить выступающего

slash-sitting = Текущее заседание

# Формы.
enter-code =
    .title = Код в зале
    .confirm = Отметиться
    .sent = Вы отмечены.
enter-code-code =
    .ask = Напишите код, который показан в зале.
    .hint = Шесть цифр.
    .example = 482 913
    .label = Код
    .too-short = В коде должно быть цифр: { $bound }.
    .too-long = В коде должно быть цифр: { $bound }.
    .not-valid = В коде только цифры.

count-hands =
    .title = Повестка дня: счёт рук
    .confirm = Записать
    .sent = Записано.
count-hands-yes =
    .ask = Сколько за?
    .label = За
count-hands-no =
    .ask = Сколько против?
    .label = Против
count-hands-abstain =
    .ask = Сколько воздержалось?
    .label = Воздержались

name-speaker =
    .title = Добавить выступающего
    .confirm = Добавить в очередь
    .sent = Добавлено в очередь.
name-speaker-name =
    .ask = Кто выступит?
    .hint = Имя приглашённого или члена, у которого нет телефона.
    .example = Серик Ахметов, управление образования
    .label = Выступающий

adjourn-sitting =
    .title = Отложить заседание
    .confirm = Отложить
    .sent = Членам будет направлено извещение.
adjourn-sitting-until-at =
    .ask = Когда заседание продолжится?
    .hint = Все члены получат извещение и тогда отметятся заново.
    .example = 26.11.2026 15:00
    .label = Продолжение

note-not-held =
    .title = Заседание не состоялось
    .confirm = Отметить
    .sent = Членам будет направлено извещение.
note-not-held-reason =
    .ask = Почему заседание не состоялось?
    .hint = Эту причину получат все, кого приглашали.
    .example = Не собрался кворум
    .label = Причина

# Причины отказа.
refused-sitting-not-so = { $state ->
    [open] Заседание открыто. Сейчас это сделать нельзя.
    [break] Сейчас перерыв. Сначала продолжите заседание.
    [adjourned] Заседание отложено.
    [awaited] Заседание ещё не открыто.
   *[other] Заседание закончено.
}
refused-doors-closed = Регистрация ещё не открыта. Она начнётся: { $opens_at }.
refused-quorum-missing = Кворума нет: присутствуют { $present }, нужно { $quorum }. Не хватает: { $needed }.
refused-agenda-not-approved = Сначала нужно утвердить повестку дня.
refused-agenda-approved = Повестка дня уже утверждена.
refused-hands-too-many = Рук больше, чем присутствующих: { $present }. Посчитайте ещё раз.
refused-not-present = Чтобы просить слова, сначала отметьтесь.
refused-floor-asked-already = Вы уже в очереди на слово.
refused-speech-over = Это выступление закончено или снято с очереди.
refused-no-door-code = На этом заседании кода нет. Отметьтесь кнопкой или скажите секретарю.
refused-code-tries-over = Слишком много неверных кодов. Скажите секретарю: он вас отметит.
