# How dates and times are written: CLDR patterns. A day and a time take the place of [day] and [time].
pattern-day = d MMMM y
pattern-day-and-month = d MMMM
pattern-weekday = EEEE
pattern-day-with-weekday = EEEE, d MMMM y
pattern-time = HH:mm
pattern-day-time = [day], [time] (Astana time)

# The order of letters in lists; letters written together are equal.
alphabet = a b c d e f g h i j k l m n o p q r s t u v w x y z а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я

duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
duration-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}

file-size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
file-size-kilobytes = { $count } KB
file-size-megabytes = { $count } MB
