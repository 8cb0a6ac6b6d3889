# Күн мен уақыттың жазылуы: CLDR үлгілері. [day] мен [time] орнына күн мен уақыт қойылады.
pattern-day = y 'жылғы' d MMMM
pattern-day-and-month = d MMMM
pattern-weekday = EEEE
pattern-day-with-weekday = y 'жылғы' d MMMM, EEEE
pattern-time = HH:mm
pattern-day-time = [day], [time] (Астана уақыты)

# Тізімдегі әріптер реті; бірге жазылған әріптер тең.
alphabet = а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я a b c d e f g h i j k l m n o p q r s t u v w x y z

duration-minutes = { $count ->
    [one] { $count } минут
   *[other] { $count } минут
}
duration-hours = { $count ->
    [one] { $count } сағат
   *[other] { $count } сағат
}
duration-days = { $count ->
    [one] { $count } күн
   *[other] { $count } күн
}
duration-months = { $count ->
    [one] { $count } ай
   *[other] { $count } ай
}
duration-working-days = { $count ->
    [one] { $count } жұмыс күні
   *[other] { $count } жұмыс күні
}

file-size-bytes = { $count ->
    [one] { $count } байт
   *[other] { $count } байт
}
file-size-kilobytes = { $count } КБ
file-size-megabytes = { $count } МБ
