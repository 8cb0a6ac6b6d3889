# Слова, общие для всех экранов.
back-button = Назад
home-button = Главное меню
cancel-button = Отмена
skip-button = Пропустить
save-draft-button = Сохранить черновик
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

stale-screen = Эта кнопка устарела. Ниже — нынешний экран.
forged-button = Эта кнопка предназначена не вам. Откройте главное меню: /menu
not-allowed = У вас нет полномочий на это действие.
not-understood = Не удалось понять сообщение. Откройте главное меню: /menu
something-failed =
    Произошла ошибка, действие не выполнено. Введённое вами сохранено.
    Повторите немного позже. Если ошибка повторится, назовите администратору номер: <code>{ $reference }</code>
slow-down = Слишком много запросов. Продолжите через минуту.
