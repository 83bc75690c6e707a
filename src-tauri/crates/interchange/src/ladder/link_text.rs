//! Addresses of links beside the words that lead to them. A name goes without its address; a text keeps it.

/// Stands on both sides of an address while it is not known whether the words are a name; no text has it.
const MARK: char = '\u{2063}';

/// The address as it follows its words.
pub(super) fn marked(address: &str) -> String {
    format!("{MARK} ({address}){MARK}")
}

pub(super) fn has_address(text: &str) -> bool {
    text.contains(MARK)
}

/// The words without addresses.
pub(super) fn words_of(text: &str) -> String {
    text.split(MARK).step_by(2).collect()
}

/// The addresses in round brackets, in their order.
pub(super) fn addresses_of(text: &str) -> String {
    let addresses: String = text.split(MARK).skip(1).step_by(2).collect();
    addresses.trim_start().to_owned()
}

/// Words and addresses.
pub(super) fn whole(text: &str) -> String {
    text.replace(MARK, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_without_addresses_and_texts_keep_them() {
        let text = format!(
            "Memo 12{} and memo 13{}.",
            marked("https://wiki.example/m(12)"),
            marked("m13.md")
        );
        assert_eq!(words_of(&text), "Memo 12 and memo 13.");
        assert_eq!(addresses_of(&text), "(https://wiki.example/m(12)) (m13.md)");
        assert_eq!(
            whole(&text),
            "Memo 12 (https://wiki.example/m(12)) and memo 13 (m13.md)."
        );
    }
}
