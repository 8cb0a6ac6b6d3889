# Члены: список, место в составе, формы, таблица.
members-menu-button = Состав
members-manage-button = Изменить состав
members-choose-body = Состав какого органа показать?
members-no-body = Вы не ведёте состав ни одного органа.
members-name = { $name }
members-title =
    <b>{ $body }</b>
    Состав: { $count }
members-member = <b>{ $name }</b> – { $post }, { $term }
members-term = с { $from_on } по { $until_on }
members-term-open = с { $from_on }
members-add-button = Добавить члена
members-workbook-button = Таблицей
members-post-button = Сменить должность
members-end-button = Прекратить членство

members-seat-body = { $body }
members-seat = <b>{ $name }</b> – { $post }
members-seat-term = Срок: { $term }
members-seat-organization = Представляет: { $organization }
members-seat-ground = Основание: { $ground }
members-seat-end-ground = Основание прекращения: { $ground }
members-added = Добавлено. Права действуют с первого дня срока. Чтобы человек вошёл в бот, отправьте ему приглашение: /invite
members-moved = Должность изменена. Прежняя осталась в истории.
members-yesterday-button = Вчера

# Таблица: шаблон, ошибки, что изменится.
members-template =
    <b>{ $body }</b>
    Здесь нынешний состав. Внесите изменения, сохраните файл как .xlsx и отправьте его в этот чат.
    Если бот уже занят другим, откройте /members → «Таблицей» и отправьте файл туда.
members-sent = Получена таблица «{ $name }». Что это?
members-sent-button = Состав совета
members-sent-of-button = Состав: { $code }
members-sent-appeal-button = Это обращение
members-template-button = Прислать шаблон снова
members-row-wrong = Строка { $row }, «{ $column }»: указано «{ $found }», а нужно: { $expected }
members-row-empty = Строка { $row }, «{ $column }»: не заполнено, нужно: { $expected }
members-row-refused = Строка { $row }, { $name }: { $reason }
members-more = … и ещё { $count }
members-preview-goes = <b>Уходят ({ $count })</b>
members-preview-moves = <b>Меняют должность ({ $count })</b>
members-preview-mended = <b>Исправляется ({ $count })</b>
members-preview-comes = <b>Приходят ({ $count })</b>
members-preview-namesake = ⚠ В составе уже есть человек с таким именем: { $name }. Если это тот же человек, измените его строку, а новую удалите.
members-preview-barred = ⚠ Эту должность не может занимать государственный служащий: { $name }. Подтверждая, вы указываете, что он или она не на государственной службе.
members-preview-missing = Нет строк в таблице: { $count }. Их членство остаётся без изменений.
members-step-goes = { $name }, { $post }: последний день – { $until_on }
members-step-moves = { $name }: { $former } → { $post }, с { $from_on }
members-step-mended = { $name }, «{ $column }»: { $before } → { $after }
members-step-comes = { $name } – { $post }, с { $from_on }
members-amended = Изменения внесены. Пришли: { $comes }, ушли: { $goes }, сменили должность: { $moves }, исправлено: { $mended }.
members-roster-changed = Пока вы смотрели, состав изменился. Ниже то, что таблица меняет теперь. Ничего ещё не внесено.
members-nothing-left = Состав тем временем изменился, и менять больше нечего.

add-membership = Новый член
    .title = Новый член
    .confirm = Добавить
add-membership-name = Имя
    .ask = Кого добавить?
    .hint = Фамилия, имя и отчество, как в акте о назначении.
    .example = Ахметова Айгуль Сериковна
    .label = Имя
add-membership-post = Должность
    .ask = На какую должность?
    .label = Должность
add-membership-in-public-service = Госслужба
    .ask = Состоит ли этот человек на государственной службе?
    .hint = Председателем общественного совета не может быть государственный служащий.
    .label = Госслужба
add-membership-represents = Представляет
    .ask = Какую организацию представляет?
    .hint = Выберите или напишите часть названия.
    .label = Организация
add-membership-represents-nobody = Никакую
add-membership-from-on = Член с
    .ask = С какого дня?
    .hint = Выберите день или напишите, например 05.10.2026.
    .label = Член с
add-membership-until-on = Срок до
    .ask = По какой день, если срок указан в акте?
    .hint = Напишите последний день или пропустите.
    .label = Срок до
add-membership-ground = Основание
    .ask = На каком основании?
    .hint = Акт, его номер и дата.
    .example = Приказ № 12 от 5 октября 2026 года
    .label = Основание

end-membership = Прекращение членства
    .title = Прекращение членства
    .confirm = Прекратить
    .sent = Членство прекращено, история сохранена. Состав: /members
end-membership-on = Последний день
    .ask = Какой день последний?
    .hint = Выберите день или напишите, например 05.10.2026.
    .label = Последний день
    .effect = { $day } – последний день: { $name }, { $post }. С { $after } у этого человека больше нет ни голоса, ни прав в составе.
end-membership-ground = Основание
    .ask = На каком основании?
    .hint = Акт или заявление, номер и дата.
    .example = Заявление от 5 октября 2026 года
    .label = Основание

change-post = Смена должности
    .title = Смена должности
    .confirm = Сменить должность
change-post-post = Новая должность
    .ask = Какая новая должность?
    .label = Новая должность
change-post-in-public-service = Госслужба
    .ask = Состоит ли этот человек на государственной службе?
    .hint = Председателем общественного совета не может быть государственный служащий.
    .label = Госслужба
change-post-from-on = Первый день
    .ask = С какого дня?
    .hint = Выберите день или напишите, например 05.10.2026.
    .label = Первый день
    .effect = { $day } – первый день в новой должности: { $name }. До этого дня – { $post }.
change-post-ground = Основание
    .ask = На каком основании?
    .hint = Акт или протокол, номер и дата.
    .example = Протокол № 3 от 5 октября 2026 года
    .label = Основание

amend-roster = Состав по таблице
    .title = Состав по таблице
    .confirm = Внести изменения
amend-roster-sheet = Таблица
    .ask = Отправьте заполненную таблицу
    .hint = Файл .xlsx по шаблону. Сначала бот покажет, кто приходит, кто уходит и что меняется.
    .label = Таблица
    .not-a-workbook = Нужна таблица .xlsx, сделанная по шаблону. Отправьте её файлом.
    .unusable = { $bound }
    .rows-refused =
        Таблица не принята, ничего не изменено. Исправьте и отправьте снова.
        { $bound }
    .nothing-to-change = Менять нечего: в таблице то же, что уже записано.

# Причины отказа.
refused-roster-changed = Пока вы смотрели, состав изменился. Отправьте таблицу ещё раз: /members
refused-row-of-another-body = Скрытый код строки не из этого органа. Возьмите новый шаблон и перенесите изменения.
refused-voting-set-by-post = Право голоса зависит от должности. { $voting ->
    [yes] Для этой должности укажите «Да»: { $post }.
   *[no] Для этой должности укажите «Нет»: { $post }.
}
refused-post-ground-missing = Для новой должности нужно своё основание: { $post }. Запишите его в столбец «Основание назначения».
refused-end-and-post-at-once = В одной строке и прекращение, и новая должность. Оставьте что-то одно.
refused-state-share-reached = Государство уже занимает столько мест, сколько может: { $most } из { $seats }. Считаются представители госорганов и компаний и государственные служащие.
refused-body-closed = Этот орган завершил работу { $closed_on }. Его можно только читать.
refused-acting-not-for-post = Исполнять обязанности можно только за председателя, заместителя или секретаря: { $post }.
refused-acting-beyond-seat = Срок этого человека здесь – только до { $until_on }. Выберите день раньше.
refused-not-waiting = Этого человека уже нет в резерве. Откройте список заново: /members
refused-nobody-rotates = Никто не уходит и никто не приходит. Выберите хотя бы одного человека.
refused-not-part = Разделить или объединить можно только рабочие группы и комиссии.
refused-not-beside-each-other = Объединить можно две группы одного вида при одном совете.
refused-everybody-moves = В обеих группах должны быть члены. Оставьте кого-нибудь в первой.
refused-members-to-come = У некоторых членов срок начинается только { $from_on }. Выберите этот день или позже.
refused-meetings-ahead = У органа ещё есть назначенные заседания. Сначала проведите или отмените их: /meetings
refused-protected-name = Так могут называться только общественные советы. Выберите другое название.
