//! Whether bytes are a Struct, and how deep it is.

use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::reader::Reader;
use crate::tag;
use crate::{Unusual, Usual};

/// Returns how deep messages are nested in a Struct that has the form that protobuf writes.
///
/// A Struct that is more than `most` deep is unusual.
#[pyfunction]
pub fn depth(content: &Bound<'_, PyBytes>, most: u32) -> Option<u32> {
    depth_of(Reader::new(content.as_bytes()), most).ok()
}

pub fn depth_of(content: Reader<'_>, most: u32) -> Usual<u32> {
    object(content, most).map(|left| most.saturating_sub(left))
}

/// Returns how much deeper messages could be nested, at least `most - n` for a depth of `n`.
fn object(mut content: Reader<'_>, most: u32) -> Usual<u32> {
    let mut left = most;
    while !content.is_empty() {
        let (key, item) = content.entry()?;
        key.check_utf8()?;
        left = left.min(value(item, below(below(most)?)?)?);
    }
    Ok(left)
}

fn list(mut content: Reader<'_>, most: u32) -> Usual<u32> {
    let mut left = most;
    while !content.is_empty() {
        content.expect(tag::FIRST)?;
        left = left.min(value(content.block()?, below(most)?)?);
    }
    Ok(left)
}

fn value(mut content: Reader<'_>, most: u32) -> Usual<u32> {
    match content.byte()? {
        tag::NUMBER => content.last_double().map(|_| most),
        tag::BOOL | tag::NULL => content.last_byte().map(|_| most),
        tag::STRING => content.last_block()?.check_utf8().map(|()| most),
        tag::OBJECT => object(content.last_block()?, below(most)?),
        tag::LIST => list(content.last_block()?, below(most)?),
        _ => Err(Unusual),
    }
}

fn below(most: u32) -> Usual<u32> {
    most.checked_sub(1).ok_or(Unusual)
}
