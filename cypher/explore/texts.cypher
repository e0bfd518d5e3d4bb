// The texts of articles.
// Parameters: ids (list)
// Rows: one for each article: id, text
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN id, coalesce(s.text, '') AS text
