# Заседания: созыв, ответы, страницы, карточка.
meetings-title =
    <b>{ $body }</b>
    Заседание № { $number }
meetings-state-held = Заседание прошло.
meetings-state-cancelled = <b>Заседание отменено.</b>
meetings-when = Когда: <b>{ $starts_at }</b>
meetings-where =
    Где: { $place }
    Форма: { $attendance }
meetings-agenda = <b>Повестка дня</b>
meetings-item = { $position }. { $title }
meetings-motion = На голосование: <i>{ $text }</i>
meetings-late = Извещение направлено позже срока. Причина: { $reason }
meetings-reason = Причина: { $reason }
meetings-called = Приглашаем вас на заседание.
meetings-reminder = Приближается заседание, а вы ещё не ответили. Придёте?
meetings-reminder-coming = Напоминаем: скоро заседание. Вы ответили, что придёте.

meetings-own-coming = Ваш ответ: <b>приду</b>
meetings-own-absent =
    Ваш ответ: <b>не приду</b>
    Причина: { $reason }
meetings-answered = Ваш ответ принят.
meetings-forecast = Придут: { $coming }. Не придут: { $absent }. Не ответили: { $silent }.
meetings-quorum-expected = Кворум ожидается (нужно { $quorum }).
meetings-quorum-missing = До кворума не хватает: { $needed } (нужно { $quorum }).

meetings-come-button = Приду
meetings-decline-button = Не приду
meetings-show-button = Подробнее
meetings-motion-button = Вопрос на голосование
meetings-answers-button = Кто придёт
meetings-call-button = Созвать заседание
meetings-cancel-button = Отменить заседание
meetings-end-button = Завершить заседание
meetings-end-yes-button = Да, завершено
meetings-decisions-button = Решения
meetings-private-button = Ответить в личном чате
meetings-button = Заседания
meetings-of-button = Заседания: { $code }
meetings-open-button = № { $number }: { DAY_MONTH($starts_at) }

meetings-list =
    <b>{ $body }</b>
    Заседания
meetings-which = Заседания какого совета показать?
meetings-none-of-yours = Вы не состоите ни в одном совете.
meetings-answers = Кто придёт
meetings-said-coming = { $name }: придёт
meetings-said-absent = { $name }: не придёт, причина: { $reason }
meetings-said-nothing = { $name }: нет ответа
meetings-ending = Заседание завершено? После этого поставить вопрос на голосование нельзя.

# Форма созыва заседания.
call-meeting =
    .title = Созыв заседания
    .confirm = Созвать
    .sent = Членам будет направлено извещение.
call-meeting-starts-at =
    .ask = Когда начнётся заседание?
    .hint = До него должно остаться столько рабочих дней, сколько требует регламент.
    .example = 25.11.2026 15:00
    .label = Когда
call-meeting-attendance =
    .ask = Как пройдёт заседание?
    .label = Форма
call-meeting-attendance-in-person = Очно
call-meeting-attendance-online = Онлайн
call-meeting-attendance-mixed = Смешанная
call-meeting-place =
    .ask = Где пройдёт заседание?
    .hint = Адрес и зал; если онлайн – ссылка.
    .example = проспект Аль-Фараби, 66, 3 этаж, зал заседаний
    .label = Где
call-meeting-item =
    .ask = Какой вопрос в повестке дня?
    .example = О плане работы на 2027 год
    .label = Повестка дня
call-meeting-motion =
    .ask = Что именно ставится на голосование?
    .hint = Напишите так, чтобы можно было ответить «за» или «против».
    .example = Утвердить план работы на 2027 год
    .label = На голосование
call-meeting-late-reason =
    .ask = Если извещение опаздывает, по какой причине?
    .hint = Если срок по регламенту соблюдён, пропустите этот вопрос.
    .label = Причина опоздания
    .missing = По регламенту заседание может быть не раньше: { DATE($bound) }. Напишите причину или измените время.

decline-meeting =
    .title = Не приду на заседание
    .confirm = Ответить
    .sent = Ваш ответ принят.
decline-meeting-reason =
    .ask = Почему вы не придёте?
    .hint = Причину увидят секретарь и председатель.
    .example = Я в командировке
    .label = Причина

cancel-meeting =
    .title = Отмена заседания
    .confirm = Отменить заседание
    .sent = Членам будет направлено извещение.
cancel-meeting-reason =
    .ask = Почему заседание отменяется?
    .hint = Эту причину получат все, кого приглашали.
    .example = Не набирается кворум
    .label = Причина

slash-meetings = Заседания

refused-meeting-over = Заседание № { $number } прошло или отменено. Изменить его больше нельзя.
refused-ballot-still-open = Голосование № { $number } ещё открыто. Сначала его нужно закрыть.
refused-not-a-member = Сегодня вы не состоите в этом совете. Если это ошибка, обратитесь к секретарю.
