//! What every paper of a workspace has in common: its name, the language people write in, and how days are written.

use crate::DateFormat;
use crate::error::{Result, RuleError};
use crate::wording::Wording;

/// The name in a footer, the language of what people wrote, and the manner of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HouseStyle {
    /// The workspace's name.
    pub workspace: String,
    pub language: TextLanguage,
    pub date_format: DateFormat,
}

impl HouseStyle {
    /// English, and days as on the screen.
    #[must_use]
    pub fn new(workspace: impl Into<String>) -> Self {
        Self {
            workspace: workspace.into(),
            language: TextLanguage::default(),
            date_format: DateFormat::default(),
        }
    }

    /// How it says things: in its language where that has words, and with days in its manner.
    #[must_use]
    pub fn words(&self) -> Wording {
        Wording::of(&self.language).dated(self.date_format)
    }
}

/// The language people write in: a language of ISO 639 with or without a region of ISO 3166-1, as BCP 47 writes them: `en`, `de-CH`.
/// Words of ours on paper are in it too where [`Wording`] knows it, and English where it does not; what people wrote is always marked as
/// being in this language, so that a screen reader says it rightly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextLanguage(String);

impl Default for TextLanguage {
    fn default() -> Self {
        Self("en".to_owned())
    }
}

impl TextLanguage {
    /// Reads a tag of two or three letters, with or without a region of two; `de_ch` is written `de-CH`.
    ///
    /// # Errors
    /// `invalid` for anything else.
    pub fn parse(text: &str) -> Result<Self> {
        let letters = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
            lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
        };
        let parts: Vec<&str> = text.trim().split(['-', '_']).collect();
        match parts.as_slice() {
            [language] if letters(language, 2..=3) => Ok(Self(language.to_ascii_lowercase())),
            [language, region] if letters(language, 2..=3) && letters(region, 2..=2) => {
                Ok(Self(format!(
                    "{}-{}",
                    language.to_ascii_lowercase(),
                    region.to_ascii_uppercase()
                )))
            }
            _ => Err(RuleError::invalid(
                "language",
                format!("“{text}” is no language. Write it as en, de or pt-BR."),
            )),
        }
    }

    #[must_use]
    pub fn tag(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_a_tag_of_language_and_region() {
        for (text, tag) in [
            ("en", "en"),
            (" DE ", "de"),
            ("pt-br", "pt-BR"),
            ("de_CH", "de-CH"),
            ("gsw", "gsw"),
        ] {
            assert_eq!(TextLanguage::parse(text).unwrap().tag(), tag);
        }
        for text in ["", "e", "german", "zh-Hant-TW", "de-", "de-CHE", "d3", "дe"] {
            let refused = TextLanguage::parse(text).unwrap_err();
            assert_eq!(refused.field.as_deref(), Some("language"), "{text}");
        }
    }
}
