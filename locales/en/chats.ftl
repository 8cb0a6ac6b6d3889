# Groups and channels of a council.
chats-button = Groups and channels
chats-title = <b>Groups and channels</b>
chats-choose-body = To which council do you connect a chat?
chats-body-button = { $name }
chats-chat-button = { $title }
chats-council-button = Connect council's group
chats-secretaries-button = Connect secretaries' group
chats-channel-button = Connect a channel
chats-add-to-group-button = Add to a group
chats-add-to-channel-button = Add to a channel
chats-disconnect-button = Disconnect the chat
chats-disconnect-yes-button = Yes, disconnect

chats-purpose-council = the council's group
chats-purpose-secretaries = the secretaries' group
chats-purpose-channel = the council's channel

chats-of-body =
    <b>Groups and channels</b>
    { $body }
chats-none = No chat is connected yet.
chats-line = • { $title } – { $purpose }
chats-choose-language =
    { $purpose }: { $body }
    In which language shall the bot write there? Its readers keep their own.
chats-code-group =
    <b>Connecting a group</b>
    1. Add the bot to the group with the button below: the group is connected at once.
    2. If the bot is there already, write in the group, under your own name:
    <code>{ $order }</code>

    The code works once, until { $at }. If somebody else writes it, nothing is connected.
chats-code-channel =
    <b>Connecting a channel</b>
    1. In the channel's settings make the bot ({ $bot }) an administrator with the right “Post messages”.
    2. Post in the channel:
    <code>{ $order }</code>
    3. The answer comes to this chat. You may delete the post.

    The code works once, until { $at }.
chats-chat =
    <b>{ $title }</b>
    { $body }
chats-language =
    The bot's language: { $language }
    Connected: { $at }
chats-may-not-pin = To let the bot pin its cards, make it an administrator with the right “Pin messages”.
chats-may-not-open-topics = To keep appeals in a topic of their own, the bot needs the right “Manage topics”.
chats-topic-appeal = Appeals
chats-topic-ballot = Votes
chats-topic-meeting = Meetings
chats-connected =
    <b>The chat is connected</b>
    { $body }
    Purpose: { $purpose }
chats-disconnect-sure =
    Disconnect the chat “{ $title }”?
    { $body }
    The bot will stop writing to this chat. It can be connected again.
chats-disconnected =
    The chat is disconnected. The bot writes here no more.
    { $body }

notice-chat-connected =
    <b>The chat is connected:</b> { $title }
    { $body }
    Purpose: { $purpose }
notice-chat-not-connected =
    <b>The chat is not connected:</b> { $title }
    { $body }
    Purpose: { $purpose }
notice-chat-lost =
    <b>The bot was removed from the chat:</b> { $title }
    { $body }
    Purpose: { $purpose }
    Nothing is sent there any more. To connect it again: /connect
notice-chat-muted =
    <b>The bot cannot write in the chat:</b> { $title }
    { $body }
    Purpose: { $purpose }
    An administrator of the chat must give the bot the right to send messages again.
notice-chat-without-topics =
    <b>The bot cannot open topics in the chat:</b> { $title }
    { $body }
    Purpose: { $purpose }
    Cards stand in the general topic. To give them topics of their own, give the bot the right “Manage topics”.

refused-connect-code-unknown = There is no such code. The secretary gets a new one with /connect in the private chat with the bot.
refused-connect-code-expired = The code has expired. Get a new one with /connect in the private chat with the bot.
refused-connect-code-used = The code has been used. Get a new one with /connect in the private chat with the bot.
refused-connect-code-not-yours = Whoever was given the code must write it, under their own name (not as an anonymous administrator).
refused-chat-serves-body =
    This chat is connected already: { $body }
    To connect it to another council, the secretary first disconnects it: /disconnect
refused-channel-wanted = This code is for a channel. For a group get another with /connect in the private chat with the bot.
refused-group-wanted = This code is for a group. For a channel get another with /connect in the private chat with the bot.
refused-bot-may-not-write = The bot lacks the right “Send messages” in the group. Let the group's administrator give it, then write the code again.
refused-bot-may-not-post = The bot lacks the right “Post messages” in the channel. Let the channel's administrator give it, then post the code again.
