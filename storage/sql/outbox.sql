-- name: put_rendered!
INSERT INTO outbox (lane, priority, policy, state, chat_id, method, body, made_at)
VALUES (:lane, :priority, :policy, 'queued', :chat_id, :method, :body, :made_at);

-- name: put_notice!
INSERT INTO outbox (lane, priority, policy, state, chat_id, person_id, kind, noun, subject_id, facts, made_at)
VALUES (:lane, :priority, :policy, 'queued', :chat_id, :person_id, :kind, :noun, :subject_id, :facts, :made_at);
