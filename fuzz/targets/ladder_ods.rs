//! Bytes are a spreadsheet, or the content of one.
#![no_main]

const MANIFEST: &[u8] = br#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") {
        rungs_fuzz::ladder(bytes, "x.ods");
        return;
    }
    let book = rungs_fuzz::archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", bytes),
        ("META-INF/manifest.xml", MANIFEST),
    ]);
    rungs_fuzz::ladder(&book, "x.ods");
});
