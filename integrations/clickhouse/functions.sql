-- Where something was found in a text, and what: [(start, end, type), ...], offsets in UTF-16 units.
CREATE FUNCTION IF NOT EXISTS pingzhang_find AS text -> pingzhang_spans(0, ifNull(text, ''));
-- The types alone.
CREATE FUNCTION IF NOT EXISTS pingzhang_types AS text -> arrayDistinct(arrayMap(span -> span.3, pingzhang_find(text)));

-- SELECT id, pingzhang_types(remark), pingzhang_redact(remark) FROM people;
