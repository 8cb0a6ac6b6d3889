# Как пишутся дата и время: образцы CLDR. На место [day] и [time] встают дата и время.
pattern-day = d MMMM y 'года'
pattern-day-and-month = d MMMM
pattern-weekday = EEEE
pattern-day-with-weekday = EEEE, d MMMM y 'года'
pattern-time = HH:mm
pattern-day-time = [day], [time] (время Астаны)

# Порядок букв в списках; написанные слитно равны.
alphabet = а ә б в г ғ д её ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я a b c d e f g h i j k l m n o p q r s t u v w x y z

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
