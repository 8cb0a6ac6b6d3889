# Жылдық жоспар.
plans-title =
    <b>{ $body }</b>
    { $year } жылға арналған жоспар
plans-empty = Бұл жылға әзірге ештеңе жоспарланбаған.
plans-line = { $number }. <b>{ $period }</b>: { $theme }
plans-button = Жылдық жоспар
plans-year-button = { $year } жылғы жоспар
plans-add-button = Жоспарға қосу
plans-strike-button = Алып тастау: { $number }
plans-strike-sure = Осы тақырып жоспардан алып тасталсын ба?
plans-strike-yes-button = Иә, алып тасталсын

add-to-plan =
    .title = Жылдық жоспар
    .confirm = Қосу
add-to-plan-year =
    .ask = Қай жылға?
    .example = 2027
    .label = Жылы
add-to-plan-period =
    .ask = Кеңес оны қашан қарайды?
    .label = Мерзімі
add-to-plan-period-q1 = І тоқсан
add-to-plan-period-q2 = ІІ тоқсан
add-to-plan-period-q3 = ІІІ тоқсан
add-to-plan-period-q4 = IV тоқсан
add-to-plan-period-m01 = Қаңтар
add-to-plan-period-m02 = Ақпан
add-to-plan-period-m03 = Наурыз
add-to-plan-period-m04 = Сәуір
add-to-plan-period-m05 = Мамыр
add-to-plan-period-m06 = Маусым
add-to-plan-period-m07 = Шілде
add-to-plan-period-m08 = Тамыз
add-to-plan-period-m09 = Қыркүйек
add-to-plan-period-m10 = Қазан
add-to-plan-period-m11 = Қараша
add-to-plan-period-m12 = Желтоқсан
add-to-plan-theme =
    .ask = Кеңес нені қарайды?
    .example = Мектептердің қысқа дайындығы туралы есеп
    .label = Тақырып

refused-plan-full = Орын жоқ: жылдық жоспарда ең көбі { $most } тақырып болады.
