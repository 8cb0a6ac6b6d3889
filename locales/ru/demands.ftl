# Требование о внеочередном заседании: если его поддержит часть членов, председатель и секретарь созывают заседание в срок.
demand-meeting =
    .title = Внеочередное заседание
    .confirm = Объявить требование
demand-meeting-question =
    .ask = Какой вопрос рассмотреть вне очереди?
    .hint = Напишите вопрос точно: требование прочитают все члены, и заседание созовут по этому вопросу.
    .example = Заслушать информацию акимата о подготовке к паводку.
    .label = Вопрос

demands-of-body =
    <b>{ $body }</b>
    Внеочередное заседание
demands-how = Если этого требуют члены совета (не меньше { $needed }), заседание нужно созвать в течение { $term ->
    [one] { $term } рабочего дня
    [few] { $term } рабочих дней
    [many] { $term } рабочих дней
   *[other] { $term } рабочего дня
}.
demands-heading =
    <b>{ $body }</b>
    Требование о внеочередном заседании { $number }
demands-state = Состояние: <b>{ $state }</b>
demands-state-collecting = собирает поддержку
demands-state-reached = поддержки достаточно, заседание нужно созвать
demands-state-met = заседание созвано
demands-state-withdrawn = отозвано
demands-author = Инициатор: { $author }, { DATE($at) }
demands-came-from = Заявлено в органе, завершившем работу: { $body }
demands-question = Вопрос: { $question }
demands-support = Поддержали члены совета: <b>{ $count }</b>. Нужно: <b>{ $needed }</b>.
demands-supporters = Поддержали: { $names }
demands-term-ahead = Если поддержки хватит, заседание созовут в течение { $term ->
    [one] { $term } рабочего дня
    [few] { $term } рабочих дней
    [many] { $term } рабочих дней
   *[other] { $term } рабочего дня
}.
demands-due = Созвать заседание не позднее: <b>{ $due_on }</b>
demands-how-called = Готовя заседание, секретарь отмечает, что оно внеочередное: вопрос встанет в повестку дня сам.
demands-called = Заседание созвано: <b>{ $starts_at }</b>
demands-line =
    <b>{ $number }</b> – { $state }, поддержали { $count }, нужно { $needed }
    { $question }
demands-withdraw-sure =
    <b>{ $body }</b>
    Требование { $number }

    Если отозвать, заседание по этому требованию не созовут. Отозвать?

demands-button = Внеочередное заседание
demands-make-button = Потребовать заседание
demands-number-button = { $number }
demands-open-button = Подробнее
demands-support-button = Тоже требую
demands-drop-button = Отозвать поддержку
demands-withdraw-button = Отозвать требование
demands-withdraw-yes-button = Да, отозвать
demands-support-toast = Ваша поддержка учтена.
demands-reached-toast = Поддержки достаточно: председателю и секретарю сообщили.
demands-drop-toast = Ваша поддержка отозвана.
demands-withdrawn-toast = Требование отозвано.

notice-demand-made = { $body }: член совета требует созвать внеочередное заседание, <b>{ $number }</b>. Нужна поддержка членов: { $needed }.
notice-demand-reached = { $body }: внеочередного заседания требует нужная часть членов, <b>{ $number }</b>. Созвать его нужно не позднее <b>{ $due_on }</b>.
notice-demand-term = { $body }: последний день для созыва внеочередного заседания – <b>{ $due_on }</b>, а заседание ещё не созвано. Требование: { $number }.
notice-demand-met = { $body }: внеочередное заседание, которого вы требовали, созвано, <b>{ $number }</b>. Время: { $starts_at }
notice-demand-handed-over = { $body }: работа завершена. Требование о внеочередном заседании <b>{ $number }</b> передано: { $into }.

refused-demand-settled = Требование { $number } уже решено: поддержки хватило или его отозвали. Откройте его заново и посмотрите, где оно сейчас.
