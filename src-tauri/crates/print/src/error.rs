//! Why nothing came out.

#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// An empty list was handed in.
    #[error("There is nothing to print. Choose at least one person who has a plan, or one level.")]
    NothingToPrint,
    /// The sheet could not be handed to the template. A defect of the program, not of what was written.
    #[error(
        "The pages could not be prepared for printing: {0}. Your data is safe; please report this."
    )]
    Data(#[from] serde_json::Error),
    /// The template failed. A defect of the program, not of what was written.
    #[error("The pages could not be set: {0}. Your data is safe; please report this.")]
    Typesetting(String),
    /// The pages stand, the file does not. A defect of the program, not of what was written.
    #[error("The pages could not be written as PDF: {0}. Your data is safe; please report this.")]
    Pdf(String),
    /// A file kept from earlier is not the PDF it was.
    #[error(
        "The pages that were kept cannot be read any more. Bring back a copy of the workspace in which they can."
    )]
    Kept,
}
