# Резервные копии, восстановление и состояние бота: для администраторов.
keeping-state = <b>Состояние</b>
keeping-running = Работает с { $started_at }.
keeping-waiting-in = Принято и ещё не обработано: { $count }
keeping-waiting-out = Сообщений ждут отправки: { $count }
keeping-unknown = Сообщений, о которых неизвестно, дошли ли они: { $count }
keeping-unknown-kind = – <code>{ $kind }</code>: { $count }
keeping-dead-letters = Отложено после нескольких попыток: { $count }
keeping-backup = Последняя резервная копия: { $made_at }, { $size }
keeping-no-backup = Резервных копий ещё нет.
keeping-held = Удержано после восстановления: { $count }
keeping-state-button = Состояние бота
keeping-held-button = Что удержано

held-title = <b>Удержано после восстановления</b>
held-restored =
    База данных восстановлена: { $restored_at }.
    Копия сделана: { $made_at }. Что отправлено после этого, здесь неизвестно.
held-restored-unknown =
    База данных восстановлена: { $restored_at }.
    Когда сделана копия, в ней не указано.
held-none = Ничего не удержано.
held-message = { $noun ->
    [meeting] Сообщения о заседаниях: { $count }, самое раннее – { $first_at }
    [ballot] Сообщения о голосованиях: { $count }, самое раннее – { $first_at }
    [appeal] Сообщения об обращениях: { $count }, самое раннее – { $first_at }
   *[other] Прочие сообщения: { $count }, самое раннее – { $first_at }
}
held-card = { $noun ->
    [meeting] Карточки заседаний, которые надо обновить: { $count }
    [ballot] Карточки голосований, которые надо обновить: { $count }
    [appeal] Карточки обращений, которые надо обновить: { $count }
   *[other] Прочие карточки, которые надо обновить: { $count }
}
held-due = { $noun ->
    [meeting] Напоминания о заседаниях: { $count }, первое – { $first_at }
    [ballot] Дела по голосованиям: { $count }, первое – { $first_at }
    [appeal] Напоминания об обращениях: { $count }, первое – { $first_at }
   *[other] Прочие дела к сроку: { $count }, первое – { $first_at }
}
held-send-button = Отправить нужное
held-drop-button = Удалить всё
held-send-sure =
    <b>Отправить то, что ещё имеет смысл?</b>
    Сообщения о предстоящих заседаниях, открытых голосованиях и обращениях уйдут с пометкой о повторе. Остальное удалится.
held-send-yes-button = Да, отправить
held-drop-sure =
    <b>Удалить всё удержанное?</b>
    Об этом никто не узнает. Отменить это нельзя.
held-drop-yes-button = Да, удалить всё
held-sent = Отправляется: { $sent }. Удалено: { $dropped }.
held-dropped = Удалено: { $dropped }.
held-row = { $sort } { $kind } { $subject } → { $to }, { $at }
held-done = Отправляется: { $sent }. Удалено: { $dropped }.
held-both = Выберите одно: --send или --drop.

house-restored =
    <b>База данных восстановлена из резервной копии</b>, сделанной { $made_at }.
    Удержано до вашего решения: { $held }. До этого ничего из удержанного не отправляется; новое идёт как обычно.
house-restored-unknown =
    <b>База данных восстановлена из резервной копии.</b> Когда она сделана, в ней не указано.
    Удержано до вашего решения: { $held }. До этого ничего из удержанного не отправляется; новое идёт как обычно.

backup-making = Создаём резервную копию…
backup-made = { $file }: { $size }.
backup-exists = Файл { $file } уже есть. Укажите другой файл или папку.
backup-missing = Файла { $file } нет. Укажите файл резервной копии.
backup-not-whole = Это не целая резервная копия: { $why }. Возьмите другую.
tool-missing = Программы { $tool } нет, или она старее сервера. Установите клиентские программы PostgreSQL той же версии, что и сервер.
backup-before-schema = Перед изменением схемы сделана резервная копия: { $file }

restore-looking = Проверяем резервную копию…
restore-working = Восстанавливаем…
restore-sure = Поставить { $file } на место { $database }? То, что там сейчас, сохранится.
restore-older = Её схема { $found } старее; она приводится к { $wanted }.
restore-done = Восстановлено.
restore-replaced = Прежняя база сохранена: { $file }
restore-held = Удержано до вашего решения: { $count }. Посмотреть: kenes held
restore-erased = Удалено заново по просьбам людей, поданным после копии: { $count }.
run-restored = База данных восстановлена из резервной копии. Удержано до решения администратора: { $count }. Посмотреть: kenes held
