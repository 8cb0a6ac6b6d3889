# Заседания: созыв, ответы, страницы, карточка.
meetings-title =
    <b>{ $body }</b>
    Заседание № { $number }
meetings-state-held = Заседание прошло.
meetings-state-cancelled = <b>Заседание отменено.</b>
meetings-when = Когда: <b>{ $starts_at }</b>
meetings-where = Где: { $place }
meetings-form = Форма: { $attendance }
meetings-put-off = Отложено на: <b>{ $until_at }</b>
meetings-link-kept = Ссылку получают члены совета и гости, которым дано место: попросите место.
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
meetings-which-body = <b>{ $code }</b>: { $body }
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
    .hint = Адрес и зал; если онлайн – ссылка. Если смешанное – адрес, точка с запятой, затем ссылка.
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
    .hint = Причину увидят секретарь и председатель. Она войдёт в протокол, но не в копию, которую читают все.
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
refused-ballot-still-open = { $is_tied ->
    [true] В голосовании № { $number } голоса разделились поровну, оно ждёт решающего голоса председательствующего. Сначала нужен он.
   *[false] Голосование № { $number } ещё открыто. Сначала его нужно закрыть.
}
refused-not-a-member = Сегодня вы не состоите в этом совете. Если это ошибка, обратитесь к секретарю.

# Подготовка, повестка дня, материалы, перенос.
meetings-draft-title =
    <b>{ $body }</b>
    Заседание готовится
meetings-state-draft = Члены ещё не извещены.
meetings-extraordinary = <b>Внеочередное заседание</b>
meetings-agenda-empty = В повестке дня пока ничего нет.
meetings-items-more = …и ещё вопросов: { $count }.
meetings-item-title = <b>{ $position }. { $title }</b>
meetings-item-counts = На голосование: { $motions }, материалов: { $papers }
meetings-kind-information = Информация
meetings-kind-report = Заслушивание отчёта
meetings-kind-decision = Принятие решения
meetings-kind-election = Выборы
meetings-kind-draft-act = Обсуждение проекта акта
meetings-kind-other = Другой вопрос
meetings-speaker = Докладчик: { $speaker }
meetings-minutes = Отведено времени: { $minutes } мин
meetings-papers = Материалы: { $count } ({ $size })
meetings-announced = Совет, на который вы подписаны, созывает заседание.
meetings-moved = <b>Заседание перенесено.</b>
meetings-moved-from = Планировалось: { $was_at }
meetings-moved-late = Извещение о переносе направлено позже срока, который установлен регламентом.
meetings-moved-answer = Ответьте, пожалуйста, ещё раз: прежний ответ больше не действует.
meetings-changed = Повестка дня заседания изменилась.
meetings-own-online = Ваш ответ: <b>приму участие онлайн</b>
meetings-received = Вы получили извещение: { $received_at }
meetings-received-toast = Спасибо. Отмечено, что вы получили извещение.
meetings-quorum-title = <b>Кворума может не быть</b>
meetings-quorum-hopeless = Даже если придут все, кто не ответил, кворума не будет. Позвоните тем, кто отказался, или перенесите заседание.

meetings-online-button = Участвую онлайн
meetings-received-button = Извещение получил(а)
meetings-papers-button = Повестка дня и материалы
meetings-calendar-button = Календарь
meetings-uncalendar-button = Убрать из календаря
meetings-map-button = Карта
meetings-draft-button = Подготовить заседание
meetings-open-draft-button = Готовится: { DAY_MONTH($starts_at) }
meetings-review-button = Проверить и созвать
meetings-announce-button = Созвать заседание
meetings-announced-toast = Членам будет направлено извещение.
meetings-reschedule-button = Время и место
meetings-point-button = Место на карте
meetings-link-open-button = Показать ссылку всем
meetings-link-close-button = Ссылка – приглашённым
meetings-move-button = Перенести
meetings-drop-button = Удалить подготовку
meetings-drop-yes-button = Да, удалить
meetings-drop-sure = Удалить подготовленное заседание вместе с повесткой дня? О нём ещё никого не известили.
meetings-dropped = Подготовленное заседание удалено.
meetings-add-item-button = Добавить вопрос
meetings-copy-button = Как в прошлый раз
meetings-waiting-button = Ждут предложения: { $count }
meetings-waiting = Предложения, которые ждут включения в повестку дня
meetings-waiting-none = Нет предложений, которые ждут включения в повестку дня.
meetings-waiting-line = <b>{ $number }</b> { $title }
meetings-take-button = Включить { $number }
meetings-item-button = { $position }. { $title }
meetings-up-button = Выше
meetings-down-button = Ниже
meetings-put-motion-button = На голосование
meetings-change-item-button = Изменить
meetings-remove-item-button = Снять
meetings-remove-sure = Снять этот вопрос с повестки дня?
meetings-remove-yes-button = Да, снять
meetings-removed = Вопрос снят с повестки дня.

meetings-calendar = Откройте файл, чтобы заседание появилось в вашем календаре. Если заседание перенесут, возьмите файл снова.
meetings-calendar-off = Откройте файл, чтобы убрать заседание из календаря.
meetings-calendar-summary = { $body }: заседание № { $number }

meetings-review-agenda = Вопросов: { $items }, на голосование: { $motions }
meetings-review-papers = Материалов: { $count }
meetings-review-in-time = Извещение успевает в срок: по регламенту нужно рабочих дней – { $days }, заседание возможно с { DATE($earliest) }.
meetings-review-late = <b>Извещение опаздывает.</b> По регламенту нужно рабочих дней – { $days }, заседание возможно с { DATE($earliest) }. Нужно будет указать причину.
meetings-review-told = Извещение получат: { $told }
meetings-review-unreachable = Бот не может написать: { $unreachable }. Они будут в списке для звонков.
meetings-review-followers = Узнают подписчики: { $followers }

meetings-said-online = { $name }: участвует онлайн
meetings-said-received = { $name }: извещение получено, ответа нет
meetings-said-phoned = { $name }: извещение по телефону, ответа нет
meetings-phone-button = Кому звонить: { $count }
meetings-phone = <b>Кому позвонить</b>
meetings-phone-hint = Этим людям бот не может написать. Позвоните им и отметьте это здесь.
meetings-phone-nobody = Бот может написать всем.
meetings-phone-line = • { $name }: { $why }
meetings-phone-done = • { $name }: извещение по телефону, { $phoned_at }
meetings-phoned-button = Звонок: { $name }
meetings-unphoned-button = Отмена: { $name }
meetings-unreachable-not-joined = не присоединился к боту
meetings-unreachable-blocked = заблокировал бота
meetings-unreachable-deactivated = аккаунт Telegram удалён

# Форма подготовки заседания.
draft-meeting =
    .title = Подготовка заседания
    .confirm = К повестке дня
draft-meeting-starts-at =
    .ask = Когда начнётся заседание?
    .hint = Изменить можно, пока члены не извещены.
    .example = 25.11.2026 15:00
    .label = Когда
    .in-the-past = Это время уже прошло. Напишите более позднее.
draft-meeting-attendance =
    .ask = Как пройдёт заседание?
    .label = Форма
draft-meeting-attendance-in-person = Очно
draft-meeting-attendance-online = Онлайн
draft-meeting-attendance-mixed = Смешанная
draft-meeting-place =
    .ask = Где пройдёт заседание?
    .hint = Адрес и зал; если онлайн – ссылка. Если смешанное – адрес, точка с запятой, затем ссылка.
    .example = проспект Аль-Фараби, 66, 3 этаж, зал заседаний
    .label = Где
draft-meeting-is-extraordinary =
    .ask = Это внеочередное заседание?
    .label = Внеочередное

reschedule-draft =
    .title = Время и место
    .confirm = Сохранить
reschedule-draft-starts-at =
    .ask = Когда начнётся заседание?
    .example = 25.11.2026 15:00
    .label = Когда
    .in-the-past = Это время уже прошло. Напишите более позднее.
reschedule-draft-attendance =
    .ask = Как пройдёт заседание?
    .label = Форма
reschedule-draft-attendance-in-person = Очно
reschedule-draft-attendance-online = Онлайн
reschedule-draft-attendance-mixed = Смешанная
reschedule-draft-place =
    .ask = Где пройдёт заседание?
    .hint = Адрес и зал; если онлайн – ссылка. Если смешанное – адрес, точка с запятой, затем ссылка.
    .label = Где

move-meeting =
    .title = Перенос заседания
    .confirm = Перенести
move-meeting-starts-at =
    .ask = Когда теперь начнётся заседание?
    .hint = Все получат новое извещение и ответят снова.
    .example = 26.11.2026 15:00
    .label = Когда
    .in-the-past = Это время уже прошло. Напишите более позднее.
move-meeting-attendance =
    .ask = Как пройдёт заседание?
    .label = Форма
move-meeting-attendance-in-person = Очно
move-meeting-attendance-online = Онлайн
move-meeting-attendance-mixed = Смешанная
move-meeting-place =
    .ask = Где пройдёт заседание?
    .hint = Адрес и зал; если онлайн – ссылка. Если смешанное – адрес, точка с запятой, затем ссылка.
    .label = Где
move-meeting-reason =
    .ask = Почему заседание переносится?
    .hint = Эту причину получат все, кого приглашали.
    .example = Докладчик в командировке
    .label = Причина

announce-late =
    .title = Извещение опаздывает
    .confirm = Созвать заседание
announce-late-reason =
    .ask = Почему извещение направляется позже, чем требует регламент?
    .hint = Эту причину получат все, кого приглашаете.
    .example = Вопрос возник вчера
    .label = Причина

place-on-map =
    .title = Место на карте
    .confirm = Сохранить
place-on-map-point =
    .ask = Где пройдёт заседание?
    .hint = Отправьте место с карты вашего телефона.
    .label = Место
    .no-point = Один адрес не показывает место на карте. Отправьте место с карты.

add-item =
    .title = Новый вопрос
    .confirm = Добавить
add-item-title =
    .ask = Какой вопрос?
    .example = О плане работы на 2027 год
    .label = Вопрос
add-item-kind =
    .ask = Что совет сделает по этому вопросу?
    .label = Вид
add-item-kind-information = Информация
add-item-kind-report = Отчёт
add-item-kind-decision = Решение
add-item-kind-election = Выборы
add-item-kind-draft-act = Проект акта
add-item-kind-other = Другое
add-item-speaker =
    .ask = Кто докладывает?
    .hint = Имя и должность, как в повестке дня.
    .example = А. Ахметова, руководитель управления образования
    .label = Докладчик
add-item-minutes =
    .ask = Сколько минут отведено?
    .example = 15
    .label = Минуты

change-item =
    .title = Изменение вопроса
    .confirm = Сохранить
change-item-title =
    .ask = Какой вопрос?
    .label = Вопрос
change-item-kind =
    .ask = Что совет сделает по этому вопросу?
    .label = Вид
change-item-kind-information = Информация
change-item-kind-report = Отчёт
change-item-kind-decision = Решение
change-item-kind-election = Выборы
change-item-kind-draft-act = Проект акта
change-item-kind-other = Другое
change-item-speaker =
    .ask = Кто докладывает?
    .label = Докладчик
change-item-minutes =
    .ask = Сколько минут отведено?
    .label = Минуты

refused-meeting-begun = Заседание № { $number } уже открыто. Его можно отложить или закрыть, но не перенести и не отменить.
refused-meeting-ahead = Заседание № { $number } ещё не началось (регистрация начнётся: { $opens_at }), завершить его нельзя. Если оно не состоится, перенесите или отмените его.
refused-agenda-settled = Совет уже утвердил повестку дня заседания № { $number }. Вопрос снимается голосованием по предложению «Снять с повестки дня»; изменить можно вид, докладчика и время.
refused-meeting-announced = Заседание № { $number } уже созвано.
refused-meeting-not-announced = Это заседание ещё готовится.
refused-agenda-empty = В повестке дня ничего нет. Сначала добавьте вопрос.
refused-agenda-full = Больше не помещается: в повестке дня не более { $most } вопросов.
refused-notice-late = Извещение опоздает: заседание возможно с { DATE($on) }. Укажите причину или измените время.
refused-starts-in-past = Время заседания уже прошло. Сначала измените его.
refused-item-of-right = Снять этот вопрос может только совет: добавьте к пункту предложение «Снять с повестки дня» и поставьте на голосование. Его внесли сами члены: «{ $title }»
refused-item-worded = Этот вопрос внесли сами члены совета, его формулировка остаётся. Изменить можно вид, докладчика и время. «{ $title }»
refused-motion-voted = По вопросу «{ $title }» уже голосовали. Изменить его нельзя.
refused-place-unknown = Это место ещё не отмечено на карте.
