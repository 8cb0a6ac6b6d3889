# Обращения: подача, карточка секретаря, ответ, ход.
appeals-official-link = https://eotinish.kz
appeals-not-official = Сообщение в Telegram по закону не является официальным обращением. Подать официальное обращение: { appeals-official-link }

lodge-appeal =
    .title = Подать обращение
    .confirm = Отправить обращение
    .sent = Обращение отправлено. Его номер: { $number }
lodge-appeal-region =
    .ask = Какой это регион?
    .hint =
        Выберите регион или напишите его название. Чтобы искать совет по названию, нажмите «Пропустить».

        { appeals-not-official }
    .label = Регион
    .not-found = Такого региона не нашлось. Напишите иначе, например «Костанай», или нажмите «Пропустить».
lodge-appeal-body-id =
    .ask = Кому обращение?
    .hint = Выберите совет или напишите часть названия. Если не знаете кому, нажмите «Не знаю»: обращение получит общественный совет вашего региона.
    .label = Кому
    .not-found = Такого совета не нашлось. Напишите одно слово из названия, например «Костанай».
lodge-appeal-body-unknown = Не знаю
lodge-appeal-category =
    .ask = О чём обращение?
    .hint = Выберите из списка. Если ничего не подходит, выберите «Другое».
    .label = Категория
    .not-found = Такой категории нет. Выберите из списка, например «Дороги».
    .not-offered = Такой категории нет. Выберите из списка, например «Дороги».
lodge-appeal-text =
    .ask = Опишите, что случилось
    .hint = Что случилось, где, когда и о чём вы просите. Не пишите ИИН и номер телефона.
    .example = Перед домом 12 на проспекте Абая провалилась дорога, прошу отремонтировать.
    .label = Текст
    .too-short = Слишком коротко: напишите хотя бы { $bound } знаков. Например: «На проспекте Абая провалилась дорога».
    .too-long = Слишком длинно: не больше { $bound } знаков. Например, напишите главное, остальное приложите документом.
    .not-valid = Текст не помещается в одно сообщение. Сократите его, например уберите смайлики.
    .not-text = Здесь нужен текст. Например: «На проспекте Абая провалилась дорога». Фотографию пришлёте на следующем шаге.
lodge-appeal-files =
    .ask = Приложите фотографии или документы?
    .hint = Не больше 10 файлов. Если не нужно, нажмите «Пропустить».
    .label = Файлы
lodge-appeal-place =
    .ask = Где это?
    .hint = Напишите адрес или отправьте место на карте.
    .example = Рудный, улица Абая, 12
    .label = Место
    .not-valid = Место непонятно. Напишите адрес короче, например: «Рудный, улица Абая, 12».

answer-appeal =
    .title = Ответ на обращение
    .confirm = Отправить ответ
    .sent = Ответ на обращение { $number } отправлен гражданину.
answer-appeal-text =
    .ask = Напишите ответ
    .hint = На государственном языке или на языке обращения, с обоснованием. Гражданин получит его целиком.
    .label = Ответ
    .too-long = Слишком длинно: не больше { $bound } знаков. Например, напишите вывод, остальное отправьте письмом.
    .not-valid = Ответ не помещается в одно сообщение. Сократите его, например уберите смайлики.

appeals-receipt = <b>Ваше обращение принято</b>
appeals-receipt-number = Номер обращения: <code>{ $number }</code>
appeals-receipt-body = Кому: { $body }
appeals-receipt-registered = Дата регистрации: { $registered_on }
appeals-receipt-due = Срок ответа: { $due_on }
appeals-receipt-many = Сегодня от вас много обращений. Каждое зарегистрировано и получит ответ в свой срок; их рассматривают по очереди. Если несколько – об одном и том же, напишите о нём одним текстом.
appeals-next = Что дальше: секретарь возьмёт обращение в работу, затем ответит. О том и другом сообщим в этом чате. Ход: /status

appeals-heading = <b>Обращение { $number }</b>
appeals-state = Состояние: <b>{ $state }</b>
appeals-state-registered = зарегистрировано
appeals-state-taken = в работе
appeals-state-answered = дан ответ
appeals-body = Кому: { $body }
appeals-category = Категория: { $category }
appeals-place = Место: { $place }
appeals-place-address = { $address }
appeals-place-both = { $address } (<a href="https://www.openstreetmap.org/?mlat={ $latitude }&amp;mlon={ $longitude }">на карте</a>)
appeals-place-point = <a href="https://www.openstreetmap.org/?mlat={ $latitude }&amp;mlon={ $longitude }">точка на карте</a>
appeals-due = Срок ответа: { $due_on }
appeals-overdue = Просрочено. Срок был: { $due_on }
appeals-author = Автор: { $author }
appeals-handler = В работе у: { $handler }
appeals-registered-on = Дата регистрации: { $registered_on }
appeals-timeline = <b>Ход</b> (время Астаны)
appeals-event-registered = { DATE($at) }, { TIME($at) } – поступило
appeals-event-taken = { DATE($at) }, { TIME($at) } – взято в работу
appeals-event-answered = { DATE($at) }, { TIME($at) } – дан ответ
appeals-text = <blockquote>{ $text }</blockquote>
appeals-whole = { $text }
appeals-answer = <b>Ответ</b>
appeals-answer-text = { $answer }
appeals-files = { $count ->
    [one] Приложен { $count } файл
    [few] Приложены { $count } файла
    [many] Приложены { $count } файлов
   *[other] Приложены { $count } файла
}
appeals-file = Приложенный файл: { $name }
appeals-file-photo = фотография
appeals-file-document = документ

appeals-mine = <b>Мои обращения</b>
appeals-mine-none = Вы ещё не подавали обращений.
appeals-mine-hint = Найти по номеру: <code>/status KST-2026-000123</code>
appeals-of-body = <b>Обращения</b>: { $body }
appeals-desks = <b>Обращения</b>. Выберите совет.
appeals-desk = { $body }: открытых { $count }
appeals-line = <b>{ $number }</b> – { $category }, { $state }. { $due }
appeals-line-closed = <b>{ $number }</b> – { $category }, { $state }.

appeals-lodge-button = Подать обращение
appeals-mine-button = Мои обращения
appeals-desks-button = Обращения в совет
appeals-status-button = Ход обращения
appeals-open-button = Подробнее
appeals-take-button = Взять в работу
appeals-answer-button = Ответить
appeals-files-button = Файлы ({ $count })
appeals-whole-button = Прочитать целиком
appeals-number-button = { $number }
appeals-taken-toast = Вы взяли обращение в работу. Гражданину сообщим.

appeals-offer = <b>Это обращение?</b>
appeals-offer-hint = Присланное сохранено как черновик. Пришлёте ещё фотографию, текст или место – добавим к нему.
appeals-offer-unkept = Мы не сохранили ваше сообщение: сначала нужно согласие на обработку персональных данных. После согласия пришлите его ещё раз.
appeals-offer-too-short = Для обращения сообщение слишком короткое. Например: «Перед домом 12 на проспекте Абая провалилась дорога».
appeals-offer-text = Текст: { $text }
appeals-offer-place = Место отмечено
appeals-offer-yes-button = Да, обращение
appeals-offer-no-button = Нет

notice-appeal-taken = { $body }: ваше обращение <b>{ $number }</b> взято в работу.
notice-appeal-answered = { $body }: на ваше обращение <b>{ $number }</b> дан ответ.
notice-appeal-deadline-ahead = { $body }: на обращение <b>{ $number }</b> нужно ответить не позднее { $due_on }.
notice-appeal-deadline-today = { $body }: сегодня последний день для ответа на обращение <b>{ $number }</b>.
notice-appeal-deadline-overdue = { $body }: на обращение <b>{ $number }</b> нужно было ответить не позднее { $due_on }. Пожалуйста, ответьте сейчас.
appeals-not-satisfied = Если вы не согласны с ответом, можно подать официальное обращение: { appeals-official-link }

refused-appeal-taken = Это обращение уже в работе у: { $name }.
refused-appeal-closed = На это обращение уже дан ответ. Изменить его нельзя.
refused-no-such-appeal = Вашего обращения с таким номером не нашлось: { $number }. Напишите номер как в квитанции, например: /status KST-2026-000123
refused-body-takes-no-appeals = { $body }: здесь обращения не принимают. Выберите другой совет, например общественный совет вашего региона.
refused-no-body-for-appeals = Пока нет совета, который принимает обращения. Официальное обращение можно подать здесь: { appeals-official-link }
