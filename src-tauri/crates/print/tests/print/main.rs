//! Prints invented plans and reads the files back with poppler.

#[cfg(test)]
mod plan_files;
#[cfg(test)]
mod plan_pages;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod sheets;
