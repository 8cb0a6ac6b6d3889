# План на год.
plans-title =
    <b>{ $body }</b>
    План на { $year } год
plans-empty = На этот год пока ничего не запланировано.
plans-line = { $number }. <b>{ $period }</b>: { $theme }
plans-button = План на год
plans-year-button = План на { $year } год
plans-add-button = Добавить в план
plans-strike-button = Убрать { $number }
plans-strike-sure = Убрать это из плана?
plans-strike-yes-button = Да, убрать

add-to-plan =
    .title = План на год
    .confirm = Добавить
add-to-plan-year =
    .ask = На какой год?
    .example = 2027
    .label = Год
add-to-plan-period =
    .ask = Когда совет это рассмотрит?
    .label = Когда
add-to-plan-period-q1 = I квартал
add-to-plan-period-q2 = II квартал
add-to-plan-period-q3 = III квартал
add-to-plan-period-q4 = IV квартал
add-to-plan-period-m01 = Январь
add-to-plan-period-m02 = Февраль
add-to-plan-period-m03 = Март
add-to-plan-period-m04 = Апрель
add-to-plan-period-m05 = Май
add-to-plan-period-m06 = Июнь
add-to-plan-period-m07 = Июль
add-to-plan-period-m08 = Август
add-to-plan-period-m09 = Сентябрь
add-to-plan-period-m10 = Октябрь
add-to-plan-period-m11 = Ноябрь
add-to-plan-period-m12 = Декабрь
add-to-plan-theme =
    .ask = Что рассмотрит совет?
    .example = Отчёт о готовности школ к зиме
    .label = Тема

refused-plan-full = Больше не помещается: в плане на год не более { $most } тем.
