campaign-title = Starts through campaign links, last { $days } days:
campaign-line = { $code }: { $starts }
campaign-few = { $code }: fewer than 5
campaign-how = What is counted is how often a link was used, not by whom. A link looks like this: { $link }. A code has small letters, digits and hyphens, 3 to 32 in all.
campaign-none = Nobody started through a campaign link in the last { $days } days. A link looks like this: { $link }. A code has small letters, digits and hyphens, 3 to 32 in all.
campaign-unknown = Nobody has come through the link “{ $code }” yet. These are all:
