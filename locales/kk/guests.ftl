# Қонақтар мен баспасөзге арналған орындар.
guests-button = Қонақтар
guests-ask-button = Орын сұрау
guests-list = <b>Қонақтар мен баспасөз</b>
guests-nobody = Ешкім орын сұраған жоқ.
guests-line = { $number }. { $name }
guests-name = Аты-жөні: { $name }
guests-organization = Қайдан: { $organization }
guests-state-asked = Жауабыңызды күтуде
guests-state-granted = Орын берілді
guests-state-refused = Орын берілмеді
guests-grant-button = Орын беру: { $number }
guests-refuse-button = Бас тарту: { $number }
guests-asked = Өтінішіңіз хатшыға жіберілді. Жауабы осында келеді.
guests-new = Отырысқа қатысуға орын сұрайды.
guests-you-granted = Отырыста сізге орын бар.
guests-you-refused = Өкінішке қарай, отырыста сізге орын жоқ.
guests-where = Өтетін орны: { $place }

ask-seat =
    .title = Отырысқа қатысу
    .confirm = Орын сұрау
ask-seat-name =
    .ask = Аты-жөніңіз кім?
    .hint = Оны есік алдында хатшы көреді.
    .example = Ахметова Айгүл
    .label = Аты-жөні
ask-seat-organization =
    .ask = Қай газеттен немесе ұйымнан келесіз?
    .hint = Өз атыңыздан келсеңіз, өткізіп жіберіңіз.
    .example = «Қостанай таңы»
    .label = Қайдан

refused-meeting-closed = Бұл отырысқа орын сұрауға болмайды.
refused-seat-asked = Сіз бұл отырысқа орын сұрап қойғансыз. Жауабы осында келеді.
refused-own-meeting = Сіз осы кеңестің құрамындасыз: орын сұраудың қажеті жоқ.
refused-seat-decided = Бұл мәселе шешіліп қойған.
