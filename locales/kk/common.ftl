# Барлық экранға ортақ сөздер.
back-button = Артқа
home-button = Басты мәзір
cancel-button = Бас тарту
skip-button = Өткізіп жіберу
save-draft-button = Қараламаға
confirm-button = Растау
edit-button = Өзгерту
send-button = Жіберу
open-button = Ашу
yes-button = Иә
no-button = Жоқ
next-button = Келесі
previous-button = Алдыңғы
language-button = Тілді ауыстыру
refresh-button = Жаңарту
private-button = Жеке чатта жалғастыру

language-name =
    .kk = Қазақша
    .ru = Русский
    .en = English

page = { $page }-бет, барлығы { $pages }
step = { $step }-қадам, барлығы { $steps }
not-given = көрсетілмеген
nothing-here = Бұл жерде әзірге ештеңе жоқ.

not-understood = Хабарламаңызды түсінбедім. Басты мәзірді ашыңыз: /menu
something-failed =
    Қателік болды, әрекет орындалмады. Енгізгеніңіз сақталды.
    Сәл кейінірек қайталап көріңіз. Мәселе қайталанса, әкімшіге мына нөмірді айтыңыз: <code>{ $reference }</code>

# Ережелер бойынша бас тарту себептері.
refused-not-allowed = Бұл әрекетке өкілеттігіңіз жоқ. Қажет болса, кеңес хатшысына хабарласыңыз.
refused-not-found = Мұндай жазба табылмады немесе ол енді жоқ. Басты мәзірді ашыңыз: /menu
refused-consent-needed = Бұл әрекет үшін алдымен дербес деректерді өңдеуге келісіміңіз керек.
refused-field-refused = Жауап талапқа сай емес. Қайта енгізіңіз.
refused-stale-button = Бұл батырма ескірген. Қазіргі экран төменде.
refused-private-only = Бұл әрекет тек жеке чатта орындалады.
refused-file-gone = Telegram бұл файлды бермей тұр: ол тым үлкен немесе енді жоқ. Қайта жіберіңіз немесе кішірек файл жіберіңіз.
refused-too-fast = Тым жылдам жібердіңіз. Бұл қабылданбады, { $seconds } секунд бойы ештеңе қабылданбайды. Күтіп, қайта жіберіңіз.
refused-unknown-slash = Мұндай пәрмен жоқ. Пәрмендер тізімі: /help

blank = { "" }
