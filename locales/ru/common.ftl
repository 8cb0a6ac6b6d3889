# Слова, общие для всех экранов.
back-button = Назад
home-button = Главное меню
cancel-button = Отмена
skip-button = Пропустить
save-draft-button = В черновики
confirm-button = Подтвердить
edit-button = Изменить
send-button = Отправить
open-button = Открыть
yes-button = Да
no-button = Нет
next-button = Дальше
previous-button = Раньше
language-button = Сменить язык
refresh-button = Обновить
private-button = Продолжить в личном чате

language-name =
    .kk = Қазақша
    .ru = Русский
    .en = English

page = Страница { $page } из { $pages }
step = Шаг { $step } из { $steps }
not-given = не указано
nothing-here = Здесь пока ничего нет.

not-understood = Не удалось понять сообщение. Откройте главное меню: /menu
something-failed =
    Произошла ошибка, действие не выполнено. Введённое вами сохранено.
    Повторите немного позже. Если ошибка повторится, назовите администратору номер: <code>{ $reference }</code>

# Причины отказа по правилам.
refused-not-allowed = У вас нет полномочий на это действие. При необходимости обратитесь к секретарю совета.
refused-not-found = Такой записи нет или её больше нет. Откройте главное меню: /menu
refused-consent-needed = Для этого действия сначала нужно ваше согласие на обработку персональных данных.
refused-field-refused = Ответ не подходит. Введите его ещё раз.
refused-stale-button = Эта кнопка устарела. Ниже — нынешний экран.
refused-private-only = Это действие выполняется только в личном чате.
refused-file-gone = Telegram не отдаёт этот файл: он слишком большой или его больше нет. Пришлите его ещё раз или файл поменьше.
refused-too-fast = Слишком быстро. Это не принято, и ещё { $seconds } с ничего не примем. Подождите и отправьте ещё раз.
refused-unknown-slash = Такой команды нет. Список команд: /help

blank = { "" }
