# Что стоит над извещением и что делать, если оно не дошло.
notice-repeat = Повторное сообщение: неизвестно, дошло ли до Вас первое.
notice-late = Это сообщение от { $made_at } раньше не удалось Вам доставить.

unreached-title = <b>Не доставлено</b>
unreached-body = { $body }
unreached-meeting-called = Извещение о заседании № { $number }: { $starts_at }
unreached-meeting-cancelled = Извещение об отмене заседания № { $number }: { $starts_at }
unreached-meeting-moved = Извещение о переносе заседания № { $number }: { $starts_at }
unreached-agenda-changed = Извещение об изменении повестки дня заседания № { $number }: { $starts_at }
unreached-sitting-adjourned = Извещение о переносе заседания № { $number }: { $starts_at }
unreached-appeal-answered = Ответ на обращение { $number }
unreached-demand-reached = Извещение о требовании внеочередного заседания { $number }
unreached-person = • { $name } – { $why }
unreached-why-blocked = бот заблокирован
unreached-why-deactivated = аккаунт в Telegram удалён
unreached-why-never-started = бот ещё не запущен
unreached-why-not-joined = приглашение ещё не принято
unreached-why-unknown = неизвестно, дошло ли сообщение
unreached-why-expired = не удалось отправить вовремя
unreached-why-failed = Telegram не принял сообщение
unreached-do = Сообщите им сами, лучше по телефону. Кто вовремя откроет бот, тоже получит это сообщение.
