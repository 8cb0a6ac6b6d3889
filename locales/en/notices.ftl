# What stands above a notice, and what becomes of one that does not arrive.
notice-repeat = Repeated message: we could not tell whether the first one reached you.
notice-late = This message of { $made_at } could not be delivered to you before.

unreached-title = <b>Not delivered</b>
unreached-body = { $body }
unreached-meeting-called = Notice of meeting № { $number }: { $starts_at }
unreached-meeting-cancelled = Notice that meeting № { $number } is cancelled: { $starts_at }
unreached-meeting-moved = Notice that meeting № { $number } was moved: { $starts_at }
unreached-agenda-changed = Notice of the changed agenda of meeting № { $number }: { $starts_at }
unreached-sitting-adjourned = The notice that sitting No. { $number } was adjourned: { $starts_at }
unreached-appeal-answered = Answer to appeal { $number }
unreached-demand-reached = Notice of the demand for an extraordinary meeting { $number }
unreached-person = • { $name } – { $why }
unreached-why-blocked = has blocked the bot
unreached-why-deactivated = the Telegram account is deleted
unreached-why-never-started = has not started the bot
unreached-why-not-joined = has not accepted the invitation yet
unreached-why-unknown = we could not tell whether it arrived
unreached-why-expired = it could not be sent in time
unreached-why-failed = Telegram did not take the message
unreached-do = Please tell them yourself, best by telephone. Whoever comes to the bot in time gets the message as well.
