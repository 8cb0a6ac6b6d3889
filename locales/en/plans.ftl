# The plan for the year.
plans-title =
    <b>{ $body }</b>
    Plan for { $year }
plans-empty = Nothing is planned for this year yet.
plans-line = { $number }. <b>{ $period }</b>: { $theme }
plans-button = Plan for the year
plans-year-button = Plan for { $year }
plans-add-button = Add to the plan
plans-strike-button = Strike { $number }
plans-strike-sure = Strike this from the plan?
plans-strike-yes-button = Yes, strike it

add-to-plan =
    .title = Plan for the year
    .confirm = Add
add-to-plan-year =
    .ask = For which year?
    .example = 2027
    .label = Year
add-to-plan-period =
    .ask = When will the council take it up?
    .label = When
add-to-plan-period-q1 = 1st quarter
add-to-plan-period-q2 = 2nd quarter
add-to-plan-period-q3 = 3rd quarter
add-to-plan-period-q4 = 4th quarter
add-to-plan-period-m01 = January
add-to-plan-period-m02 = February
add-to-plan-period-m03 = March
add-to-plan-period-m04 = April
add-to-plan-period-m05 = May
add-to-plan-period-m06 = June
add-to-plan-period-m07 = July
add-to-plan-period-m08 = August
add-to-plan-period-m09 = September
add-to-plan-period-m10 = October
add-to-plan-period-m11 = November
add-to-plan-period-m12 = December
add-to-plan-theme =
    .ask = What will the council take up?
    .example = Hearing of a report on the schools' readiness for winter
    .label = Theme

refused-plan-full = There is no room: a plan has at most { $most } themes a year.
