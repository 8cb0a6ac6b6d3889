# Голосование: карточка, страницы, квитанции, решения.
ballots-title =
    <b>{ $body }</b>
    Голосование № { $number }
ballots-motion-title =
    <b>{ $body }</b>
    Вопрос, поставленный на голосование
ballots-motion-ahead-title =
    <b>{ $body }</b>
    Вопрос для голосования
ballots-motion = <blockquote>{ $text }</blockquote>
ballots-motion-waiting = Голосование ещё не открыто.
ballots-motion-open = Идёт голосование.

ballots-voted = Проголосовали: { $voted } из { $entitled }
ballots-own = Ваш голос: <b>{ $option }</b>. До закрытия голосования его можно изменить.
ballots-own-final = Ваш голос: <b>{ $option }</b>. Подан: { $cast_at }
ballots-outage = Не было связи: { DAY_MONTH($began_at) } { TIME($began_at) } – { DAY_MONTH($ended_at) } { TIME($ended_at) }. Если вы нажимали в это время, а вашего ответа здесь нет, нажмите ещё раз.
ballots-outage-in-group = Не было связи: { DAY_MONTH($began_at) } { TIME($began_at) } – { DAY_MONTH($ended_at) } { TIME($ended_at) }. Голоса, поданные в это время, могли не дойти: проверьте свой ответ в личном чате.
ballots-own-open = Вы ещё не голосовали. Нажмите одну из кнопок ниже.
ballots-own-waiting = Вы ещё не проголосовали.
ballots-own-none = Вы не участвовали в этом голосовании.
ballots-advisory = Ваш голос совещательный: в кворум и подсчёт он не входит.

ballots-option-yes = за
ballots-option-no = против
ballots-option-abstain = воздерживаюсь
ballots-yes-button = За
ballots-no-button = Против
ballots-abstain-button = Воздерживаюсь
ballots-counted = Ваш голос принят: { $option }
ballots-counted-already = Этот ваш голос уже учтён: { $option }

ballots-result-carried = <b>Решение принято</b>
ballots-result-not-carried = <b>Решение не принято</b>
ballots-result-no-quorum = <b>Кворума не было, решение не принято</b>
ballots-counts = Голоса: за – { $yes }, против – { $no }, воздержались – { $abstain }
ballots-quorum = Кворум: участвовали { $present }, нужно { $quorum }
ballots-rule = { $is_strict ->
    [true] Правило: голосов «за» нужно больше { $share } от { $base }.
   *[false] Правило: голосов «за» нужно не меньше { $share } от { $base }.
}
ballots-rule-unanimity = Правило: решение принимается единогласно, «за» – 100 % от { $base }.
ballots-rule-plurality = Правило: голосов «за» нужно больше, чем за любой другой ответ.
ballots-base-yes-no = числа голосов «за» и «против»
ballots-base-cast = числа поданных голосов
ballots-base-present = числа участвующих членов
ballots-base-entitled = числа имеющих право голоса
ballots-base-entitled-present = числа присутствующих, имеющих право голоса
ballots-base-seated = числа членов, состоящих в совете
ballots-base-seats = общего числа членов
ballots-casting = Голоса разделились поровну. Голос председательствующего является решающим: { $option }

ballots-open-button = Открыть голосование
ballots-open-yes-button = Да, открыть
ballots-show-button = Ход голосования
ballots-close-button = Закрыть голосование
ballots-close-yes-button = Да, закрыть
ballots-private-button = Голосовать в личном чате
ballots-votes-button = Мои голоса
ballots-moved = Карточка голосования № { $number } теперь ниже.
ballots-page-elsewhere = Ход голосования № { $number } открыт в другом сообщении.
ballots-vote-button = Проголосовать
ballots-change-button = Изменить свой голос
ballots-waiting-button = № { $number }: проголосовать
ballots-opened = Голосование открыто.
ballots-opened-next = Членам совета направлено сообщение. Свой голос подайте в сообщении ниже.
ballots-closed = Голосование закрыто.

ballots-opening =
    <b>{ $body }</b>
    Открыть голосование?
ballots-opening-numbers = Имеют право голоса: { $entitled }. Кворум: { $quorum }.
ballots-opening-presiding = Председательствует тот, кто открыл голосование. С этого момента список членов и правило не меняются.
ballots-closing = Закрыть голосование? После этого изменить голос нельзя.
ballots-silent =
    Ещё не проголосовали:
    { $names }
ballots-silent-more = и ещё { $count }
ballots-silent-nobody = Проголосовали все члены.
ballots-silent-nobody-there = Все присутствующие проголосовали.
ballots-silent-away = Не отметились на заседании: { $count }

ballots-receipts = <b>Мои голоса</b>
ballots-receipt =
    <b>№ { $number }</b>, { $body }
    { $motion }
    Ваш голос: <b>{ $option }</b>, { $cast_at }
    { $state }
ballots-state-open = Идёт голосование
ballots-state-tied = Голоса разделились поровну
ballots-state-carried = Решение принято
ballots-state-not-carried = Решение не принято
ballots-state-elected = Кандидат избран
ballots-state-nobody-elected = Никто не избран
ballots-state-no-quorum = Кворума не было

slash-votes = Мои голоса

refused-ballot-closed = Голосование закрыто. Поданный ранее голос остался без изменений.
refused-ballot-exists = По этому вопросу голосование уже открыто или решение принято.
refused-meeting-not-called = Заседание прошло или отменено. Поставить этот вопрос на голосование нельзя.
refused-not-an-elector = Когда открывалось голосование, вас не было в списке членов. Если это ошибка, обратитесь к секретарю.
refused-nobody-to-vote = В этом совете нет членов с правом голоса. Сначала внесите членов.

ballots-run-off = <b>Второй тур</b>
ballots-revote = <b>Повторное голосование</b>: до этого голоса разделились поровну
ballots-secret = <b>Тайное голосование</b>
ballots-named = Открытое поимённое голосование
ballots-option-against-all = против всех

ballots-in-room = В зале, поднятием руки: { $count }
ballots-recused = Не участвуют в голосовании (самоотвод или отвод): { $count }
ballots-were-recused = Не участвовали в голосовании (самоотвод или отвод): { $count }
ballots-closes-at = Закроется само: { $closes_at }
ballots-tied = <b>Голоса разделились поровну</b>
ballots-tied-waits = Ожидается решающий голос председательствующего.
ballots-tied-ask = Голоса разделились поровну. Решающий голос за вами: решение принято?
ballots-tie-yes-button = Принято
ballots-tie-no-button = Не принято
ballots-tie-broken = Ваш решающий голос записан.
ballots-counts-hidden = В этом тайном голосовании сообщается только итог: по числам было бы видно, кто как голосовал.
ballots-revote-next = Голоса разделились поровну: вопрос ставится на голосование ещё раз.
ballots-votes-for = { $name } – { $votes }
ballots-votes-others = Против всех – { $against }, воздержались – { $abstain }
ballots-elected = <b>Избран(а): { $name }</b>
ballots-run-off-next =
    <b>Никто не набрал нужного числа голосов.</b> Второй тур между:
    { $names }
ballots-nobody-elected = <b>Никто не избран</b>

ballots-own-secret = Вы проголосовали. Ваш выбор не записан рядом с вашим именем, изменить его нельзя.
ballots-own-in-room = Секретарь записал вашу поднятую руку: <b>{ $option }</b>. Ваше собственное нажатие её заменит.
ballots-secret-limits = Нажать можно один раз. Ваш выбор хранится без имени и без времени. В момент нажатия его могли бы увидеть Telegram, через который оно идёт, и тот, кто держит этот сервер; если для вас это неприемлемо, просите бумажные бюллетени.
ballots-paper-put = Ваш голос принят.

ballots-candidate-button = { $name }
ballots-against-all-button = Против всех
ballots-remind-button = Напомнить
ballots-reminded = Напомнили: { $count }
ballots-room-button = Руки в зале
ballots-time-button = Время закрытия
ballots-times = Через сколько минут голосование закроется само?
ballots-times-extend = Время закрытия назначено. Дополнительное время даётся с указанием причины, она остаётся в записи.
ballots-minutes-button = { $minutes } мин
ballots-extend-button = Продлить

ballots-purpose-adopt = Предлагается принять.
ballots-purpose-reject = Предлагается отклонить.
ballots-purpose-amend = Предлагается внести изменения.
ballots-purpose-elect = Выборы.
ballots-purpose-procedural = По ведению заседания.
ballots-purpose-remove = Снять вопрос с повестки дня.
ballots-purpose-adopt-button = Принять
ballots-purpose-reject-button = Отклонить
ballots-purpose-amend-button = Внести изменения
ballots-purpose-elect-button = Избрать
ballots-purpose-procedural-button = Ведение заседания
ballots-purpose-remove-button = Снять с повестки дня
ballots-candidates =
    Кандидаты:
    { $names }
ballots-opening-secret = <b>Тайное голосование.</b> Если проголосуют меньше { $least } или все одинаково, сообщается только итог. Изменить голос нельзя.
ballots-opening-present = Отметились: { $present }.
ballots-opening-counted = В кворум входят: { $counted } (самоотводы и отводы не считаются).
ballots-opening-window = Регламент совета разрешает голосовать, не придя на заседание. Тогда голосование закроется само, а участвующими считаются проголосовавшие.
ballots-window-button = Открыть на { $hours } ч
ballots-opening-no-quorum = <b>Кворума нет: открыть голосование нельзя.</b>
ballots-closing-room = Сначала проверьте список поднятых рук: верен ли он? После этого голосование можно закрыть.
ballots-room-confirm-button = Список верен
ballots-raised = Поднятием руки:
ballots-raised-line = { $name } – { $option }

ballots-motion-button = Посмотреть вопрос
ballots-terms-button = Как решается
ballots-to-named-button = Голосовать открыто
ballots-to-secret-button = Голосовать тайно
ballots-purposes-button = Что предлагается
ballots-majorities-button = Большинство
ballots-candidates-button = Кандидаты
ballots-purposes = Что предлагается этим вопросом?
ballots-majorities = Каким большинством принимается решение?
ballots-majority-own = Большинство: по правилам совета.
ballots-majority-own-button = По правилам совета
ballots-majority-simple-of-votes-button = Больше половины «за+против»
ballots-majority-simple-of-present-button = Больше половины участников
ballots-majority-absolute-of-all-button = Больше половины состава
ballots-majority-two-thirds-of-votes-button = 2/3 голосов «за» и «против»
ballots-majority-two-thirds-of-present-button = 2/3 участвующих
ballots-majority-two-thirds-of-all-button = 2/3 всего состава
ballots-majority-three-quarters-of-present-button = 3/4 участвующих
ballots-majority-three-quarters-of-all-button = 3/4 всего состава
ballots-majority-unanimity-of-votes-button = Единогласно
ballots-majority-plurality-button = У кого больше голосов
ballots-candidates-none = Кандидатов пока нет.
ballots-candidates-add = Нажмите на члена совета, чтобы добавить; на кандидата, чтобы снять.
ballots-drop-button = ✕ { $name }
ballots-add-button = + { $name }
ballots-nominate-button = Другой человек

ballots-recuse = Если вы возьмёте самоотвод, вы не голосуете и не входите в число имеющих право голоса. Причина записывается одним словом. Выберите её:
ballots-impose = Почему совет отвёл этого члена от голосования?
ballots-recuse-button = Беру самоотвод
ballots-recuse-back-button = Всё же голосую
ballots-recusals-button = Кто не участвует
ballots-recused-toast = Самоотвод записан.
ballots-own-recusal = Вы взяли самоотвод: { $reason }.
ballots-own-recusal-imposed = Совет отвёл вас от этого голосования: { $reason }.
ballots-recusals = Не голосуют:
ballots-recusals-none = На этой странице нет ни самоотводов, ни отводов.
ballots-recusals-how = Председательствующий нажимает на члена совета, которого совет отводит.
ballots-recusal-line = { $name } – { $reason }
ballots-recusal-imposed-line = { $name } – { $reason }, по решению совета
ballots-reason-conflict = конфликт интересов
ballots-reason-kinship = родство
ballots-reason-other = другая причина
ballots-reason-conflict-button = Конфликт интересов
ballots-reason-kinship-button = Родство
ballots-reason-other-button = Другая причина
ballots-set-aside-button = { $name }
ballots-lift-button = ↩ { $name }

ballots-room = Кто поднял руку? Нажмите имя. Здесь те, кого отметили вы и кто ещё не голосовал.
ballots-room-nobody = Все, кого вы отметили, проголосовали.
ballots-hand = Как проголосовал(а) { $name }?
ballots-hand-button = { $name }
ballots-hand-told = Секретарь записал вашу поднятую руку: <b>{ $option }</b>. Если это неверно, нажмите кнопку и проголосуйте сами.
ballots-reminder = Идёт голосование, ожидается ваш голос.
ballots-room-waits = Все проголосовали. Проверьте список поднятых рук и закройте голосование.
ballots-room-look-button = Посмотреть список

ballots-receipt-secret =
    <b>№ { $number }</b>, { $body }
    { $motion }
    Тайное голосование: вы проголосовали
    { $state }

refused-not-checked-in = Голосуют только присутствующие. Сначала отметьтесь или обратитесь к секретарю.
refused-already-voted = Голос уже подан, заменить его так нельзя.
refused-not-on-the-list = Этого кандидата нет в этом голосовании.
refused-ballot-lacks-quorum = Кворума нет: в него входят { $present }, нужно { $quorum }. Голосование не открыто.
refused-recusal-too-late = Голосование началось. Взять самоотвод уже нельзя.
refused-motion-in-use = Вопрос уже ставился на голосование. Изменить в нём ничего нельзя.
refused-candidates-wanted = Кандидатов нет. Сначала внесите их.
refused-secrecy-not-allowed = Это голосование не может быть тайным: так не сказано в правилах совета, или это выборы, которые по закону открыты.
refused-already-timed = Время закрытия назначено. Нажмите «Продлить».
refused-nobody-silent = Напоминать некому: все, кто может голосовать, проголосовали.
refused-reminded-just-now = Им только что напомнили. Подождите минуту.
refused-not-in-the-room = Поднятая рука записывается только в открытом голосовании на заседании, за члена совета, которого отметил секретарь.
refused-room-not-confirmed = Сначала проверьте список поднятых рук и нажмите «Список верен».
refused-room-has-changed = За это время записана ещё одна рука. Проверьте список снова.
refused-not-presiding = Решающий голос принадлежит председательствующему, который открыл голосование.
refused-no-tie = Это голосование не ждёт решающего голоса.
refused-absence-not-allowed = Регламент совета не разрешает голосовать, не придя на заседание.
refused-vote-ahead = Заседание № { $number } ещё не началось: голосование можно открыть, когда начнётся регистрация, { $opens_at }. Раньше голосуют, только если это допускает регламент совета.
refused-sitting-paused = Заседание сейчас не идёт. Сначала откройте его, затем голосование.

extend-ballot =
    .title = Дополнительное время для голосования
    .confirm = Продлить
    .sent = Голосование продлено.
extend-ballot-minutes =
    .ask = На сколько минут продлить?
    .example = 10
    .label = Минуты
    .missing = Укажите число минут.
    .not-valid = Напишите число минут, например 10.
    .too-small = Не меньше { $bound } минуты.
    .too-large = Не больше { $bound } минут.
extend-ballot-reason =
    .ask = Почему нужно больше времени?
    .hint = Причина остаётся в записи.
    .example = У трёх членов совета пропала связь
    .label = Причина
    .missing = Укажите причину.
    .too-short = Напишите не меньше { $bound } букв.
    .too-long = Напишите не больше { $bound } букв.
nominate-person =
    .title = Кандидат не из числа членов
    .confirm = Добавить
    .sent = Кандидат добавлен.
nominate-person-name =
    .ask = Как зовут кандидата?
    .example = Айгуль Серикова
    .label = Имя
    .missing = Напишите имя.
    .too-short = Напишите не меньше { $bound } букв.
    .too-long = Напишите не больше { $bound } букв.
add-motion =
    .title = Вопрос для голосования
    .confirm = Добавить
    .sent = Вопрос добавлен.
add-motion-purpose =
    .ask = Что предлагается?
    .label = Предложение
    .missing = Выберите одно.
add-motion-purpose-adopt = Принять
add-motion-purpose-reject = Отклонить
add-motion-purpose-amend = Внести изменения
add-motion-purpose-elect = Избрать
add-motion-purpose-procedural = Ведение заседания
add-motion-purpose-remove = Снять с повестки дня
add-motion-text =
    .ask = Напишите точный текст, за который будут голосовать.
    .example = Утвердить план на 2027 год
    .label = Текст
    .missing = Напишите текст.
    .too-short = Напишите не меньше { $bound } букв.
    .too-long = Напишите не больше { $bound } букв.
set-majority-majority =
    .not-offered = Такого большинства нет. Выберите из списка.
