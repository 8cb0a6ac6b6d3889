# Как пишутся дата и время: образцы CLDR. На место [day] и [time] встают дата и время.
pattern-day = d MMMM y 'года'
pattern-day-and-month = d MMMM
pattern-day-short = dd.MM.y
pattern-weekday = EEEE
pattern-day-with-weekday = EEEE, d MMMM y 'года'
pattern-time = HH:mm
pattern-day-time = [day], [time] (время Астаны)

duration-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
duration-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
duration-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
duration-working-days = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
}

file-size-bytes = { $count ->
    [one] { $count } байт
    [few] { $count } байта
    [many] { $count } байт
   *[other] { $count } байта
}
file-size-kilobytes = { $count } КБ
file-size-megabytes = { $count } МБ
