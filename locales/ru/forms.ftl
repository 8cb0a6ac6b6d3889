# Формы: вопросы, итог, черновик.
form-title = <b>{ $title }</b>
form-ask = <b>{ $ask }</b>
form-hint = { $hint }
form-example = Например: <i>{ $example }</i>
form-now = Сейчас указано: { $answer }
form-wrong = <b>Ответ не принят.</b> { $reason }
form-choice = { $name }
form-choice-numbered = { $number }. { $name }
form-answer = <b>{ $label }:</b> { $answer }
form-check = Проверьте перед отправкой.
form-check-hint = Чтобы изменить ответ, нажмите на него ниже.
form-nothing-asked = На этом шаге писать ничего не нужно. Если всё верно, отправьте.
form-keep-button = Оставить так
form-done-button = Готово
form-resume-button = Продолжить
form-anew-button = Начать заново
form-discard-button = Удалить
form-cancel-sure = Введённое будет удалено. Продолжить?
form-cancelled = Отменено. Введённые данные удалены.
form-nothing-to-cancel = Отменять нечего.
form-saved =
    <b>{ $title }</b>: черновик сохранён.
    Продолжить можно до { DATE($expires_at) }: /drafts
form-set-aside = Заполненное сохранено как черновик. Вернуться к нему: /drafts
form-earlier = У вас есть незаконченный черновик. Последнее изменение: { $changed_at }
form-drafts = <b>Черновики</b>
form-draft-open = { $number }. { $title }
form-draft = { $number }. { $title } — { $changed_at }
refused-stale-form = Эта кнопка устарела. Нынешний вопрос ниже.
refused-form-gone = Этот черновик уже отправлен или удалён. Что отправлено, видно через /menu.
form-found = Найдено: { $count }. Выберите ниже.
form-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}
form-file-received = Файл получен. Отправьте ещё или нажмите «Готово».
form-place-button = Отправить моё место
form-place-hint = Если вы сейчас на месте, нажмите кнопку ниже. Если нет, напишите адрес.
form-place-over = Продолжаем.
form-place-named = { $address } ({ $latitude }, { $longitude })
form-place-point = точка на карте ({ $latitude }, { $longitude })
form-today = Сегодня
form-tomorrow = Завтра
form-day = { DAY_MONTH($day) }, { WEEKDAY($day) }
form-day-hour = { DAY_MONTH($at) }, { TIME($at) }
form-instant = { $at }

# Почему ответ не принят (если у вопроса нет своих слов).
form-wrong-missing = На этот вопрос нужен ответ.
form-wrong-too-short = Слишком коротко. Напишите хотя бы { $bound } знаков.
form-wrong-too-long = Слишком длинно. Не больше { $bound } знаков.
form-wrong-too-small = Число слишком маленькое. Не меньше { $bound }.
form-wrong-too-large = Число слишком большое. Не больше { $bound }.
form-wrong-not-offered = Выберите один из предложенных ответов.
form-wrong-not-valid = Такой ответ не подходит.
form-wrong-not-text = Напишите ответ текстом.
form-wrong-not-a-number = Напишите ответ цифрами.
form-wrong-not-found = Ничего не найдено. Напишите иначе или выберите из списка.
form-wrong-not-a-file = Пришлите фотографию или документ.
form-wrong-no-files = Пока нет ни одного файла.
form-wrong-too-many = Слишком много файлов: не больше { $bound }. Нажмите «Готово».
form-wrong-file-too-large = Файл слишком большой: не больше { $bound } МБ.
form-wrong-file-refused = { $bound }
form-wrong-not-a-date = Не удалось понять дату. Например: 25.11.2026 или «завтра».
form-wrong-not-a-moment = Напишите день и время. Например: 25.11.2026 15:00 или «завтра в 15:00».
form-wrong-in-the-past = Это время уже прошло. Напишите более позднее.
