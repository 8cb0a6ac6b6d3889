# Бумаги: лист приглашений.
invitation-sheet-title = Приглашения
invitation-sheet-made-on = Напечатано { $date }
invitation-sheet-handing-out = Разрежьте по пунктиру и отдайте каждый листок лично тому, чьё имя на нём стоит: кто первым откроет ссылку, тот и войдёт под этим именем.
invitation-sheet-instruction = Откройте ссылку или наведите камеру телефона на код. Действует по { $date } включительно, сработает один раз.

# Таблица членов: листы, заголовки (.hint — как заполнять столбец), варианты.
member-sheet-title = Члены
member-sheet-key = Код строки
    .hint = Заполняет бот. Оставьте как есть.
member-sheet-name = Фамилия, имя, отчество
    .hint = Как в акте о назначении.
member-sheet-post = Должность в совете
    .hint = Выберите из списка.
member-sheet-voting = Право голоса
    .hint = Да или нет: может ли этот человек голосовать.
member-sheet-organization = Организация
    .hint = Кого представляет. Можно не заполнять.
member-sheet-from-on = Член с
    .hint = Первый день членства, например 05.10.2026.
member-sheet-until-on = Срок до
    .hint = Последний день срока полномочий, если он указан в акте.
member-sheet-ground = Основание назначения
    .hint = Акт, его номер и дата.
member-sheet-ended-on = Выбыл
    .hint = День, когда членство прекратилось. Пусто, пока человек остаётся членом.
member-sheet-end-ground = Основание выбытия
    .hint = Акт или заявление. Нужно вместе с днём выбытия.
member-sheet-language = Язык в Telegram
    .hint = Язык приглашения. Можно не заполнять.
member-sheet-yes = Да
member-sheet-no = Нет
member-sheet-language-kk = Қазақша
member-sheet-language-ru = Русский
member-sheet-language-en = English
member-sheet-example-name = Пример: Ахметова Айгуль Сериковна
member-sheet-example-ground = Приказ № 12 от 5 октября 2026 года
member-sheet-example-organization = ОФ «Пример»

member-sheet-guide-title = Как заполнить
member-sheet-guide-unchanged = В таблице уже стоят нынешние члены. Строки, которых вы не тронули, останутся без изменений.
member-sheet-guide-add = Чтобы добавить члена, пишите в первой пустой строке. Столбцы со знаком * обязательны.
member-sheet-guide-end = Чтобы прекратить членство, укажите в строке человека день и основание. Удаление строки ничего не прекращает.
member-sheet-guide-change = Чтобы сменить должность или право голоса, выберите в строке другое значение.
member-sheet-guide-days = Дни пишите так: 05.10.2026.
member-sheet-guide-formulas = Без формул и макросов: бот их не принимает.
member-sheet-guide-send = Сохраните файл как .xlsx и отправьте боту. Он покажет, кто приходит и кто уходит, и спросит, прежде чем что-то менять.

# Что должно было стоять в ячейке.
member-sheet-expected-plain = простое значение, а не формула
member-sheet-expected-name = фамилия и имя
member-sheet-expected-post = должность из списка
member-sheet-expected-voting = «Да» или «Нет»
member-sheet-expected-day = день, например 05.10.2026
member-sheet-expected-ground = основание назначения
member-sheet-expected-end-ground = основание выбытия
member-sheet-expected-language = язык из списка
member-sheet-expected-whole-row = строка члена без удалений; чтобы прекратить членство, укажите день и основание
member-sheet-expected-own-row = строка, написанная заново: эта скопирована у другого члена и изменила бы его данные

# Почему файл не принят целиком.
refused-workbook-type-wrong = Это не файл Excel (.xlsx). Откройте таблицу в Excel и выберите «Сохранить как» → .xlsx.
refused-workbook-locked = Файл защищён паролем или это старый .xls. Снимите пароль и сохраните как .xlsx.
refused-workbook-with-macros = В файле есть макросы. Сохраните его как .xlsx без макросов.
refused-workbook-too-large = Файл слишком большой: не больше { $megabytes } МБ.
refused-workbook-too-full = В таблице слишком много ячеек или оформления. Перенесите список в новый шаблон и отправьте его.
refused-workbook-too-long = Слишком много строк: не больше { $rows }. Пришлите таблицу частями.
refused-workbook-unreadable = Файл повреждён. Сохраните его в Excel ещё раз или возьмите новый шаблон.
refused-member-sheet-not-found = Эта таблица сделана не по шаблону списка членов. Возьмите шаблон и заполните его.
refused-member-columns-missing = Не хватает столбцов:
    { $columns }
    Возьмите новый шаблон или верните столбцы на место.

# Почему вложение не принято.
refused-attachment-type-wrong = Такие файлы не принимаются. Пришлите фотографию или файл PDF, DOCX, XLSX, PPTX или TXT.
refused-attachment-disguised = Содержимое файла не соответствует его имени. Сохраните его ещё раз как PDF и пришлите.
refused-attachment-active = В файле есть макросы, сценарии или содержимое с других адресов. Сохраните его как обычный PDF и пришлите.
refused-attachment-too-large = В развёрнутом виде файл слишком большой. Пришлите файл поменьше или фотографию.
refused-attachment-damaged = Файл повреждён или защищён паролем. Сохраните его ещё раз как PDF и пришлите.
refused-attachment-tells-place = В файле снимка записано, где именно он сделан, и это увидят все, кто его получит. Пришлите снимок как фотографию, а не как файл: тогда Telegram уберёт координаты. Место можно указать отдельно.
