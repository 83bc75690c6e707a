//! Words kept as text beside the code, so that a language can be added without touching it.
//! A line is `head: word, word two, …`; indented lines go on, `#` begins a comment.

/// A head with its words.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Words {
    pub head: &'static str,
    pub words: Vec<&'static str>,
}

pub(crate) fn parse(text: &'static str) -> Vec<Words> {
    let mut lists: Vec<Words> = Vec::new();
    for line in text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
    {
        let rest = if line.starts_with(' ') {
            line
        } else {
            let (head, rest) = line.split_once(':').unwrap_or((line, ""));
            lists.push(Words {
                head,
                words: Vec::new(),
            });
            rest
        };
        if let Some(list) = lists.last_mut() {
            list.words.extend(
                rest.split(',')
                    .map(str::trim)
                    .filter(|word| !word.is_empty()),
            );
        }
    }
    lists
}

/// The words under one head; none when there is no such head.
pub(crate) fn under(lists: &[Words], head: &str) -> Vec<&'static str> {
    lists
        .iter()
        .filter(|list| list.head == head)
        .flat_map(|list| list.words.iter().copied())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folding::folded;

    #[test]
    fn lines_go_on_and_comments_do_not_count() {
        let lists = parse("# words\na: one, two words,\n    three\nb: four\n");
        assert_eq!(under(&lists, "a"), ["one", "two words", "three"]);
        assert_eq!(under(&lists, "b"), ["four"]);
        assert_eq!(lists.len(), 2);
    }

    /// All lists of the crate are looked up by folded text; a word that is not folded would never be found.
    #[test]
    fn every_word_of_every_list_is_folded() {
        for text in [
            include_str!("matching/header_words.txt"),
            include_str!("matching/manager_words.txt"),
            include_str!("matching/sensitive_words.txt"),
            include_str!("ladder/part_words.txt"),
            include_str!("ladder/sense_words.txt"),
            include_str!("roster/places.txt"),
            include_str!("roster/vacancy_words.txt"),
            include_str!("roster/status_words.txt"),
            include_str!("roster/stage_words.txt"),
            include_str!("roster/date_words.txt"),
        ] {
            for list in parse(text) {
                assert!(!list.words.is_empty(), "{} has no words", list.head);
                for word in list.words {
                    assert_eq!(folded(word), word, "under {}", list.head);
                }
            }
        }
    }
}
