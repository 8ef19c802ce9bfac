//! JSON objects of plain Python types to the bytes of a Struct.

#![expect(clippy::arithmetic_side_effects, reason = "sizes of what is in memory")]
#![expect(clippy::cast_possible_truncation, reason = "parts of a varint")]

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString};

use crate::output;
use crate::tag;
use crate::{EXACT, IN_LIST, IN_OBJECT, MAX_MESSAGE_DEPTH, Unusual, Usual};

/// Encodes a JSON object of exact types, whose integers are at most 2**53.
#[pyfunction]
pub fn encode<'py>(py: Python<'py>, info: &Bound<'py, PyAny>) -> Option<Bound<'py, PyBytes>> {
    let info = info.cast_exact::<PyDict>().ok()?;
    output::with_buffer(|out| {
        object(out, info, 0).ok()?;
        Some(PyBytes::new(py, out))
    })
}

/// Where a value stands.
trait Place: Copy {
    /// The tag of the value.
    const TAG: u8;

    /// Writes what precedes the tag of a value of a size.
    fn start(self, out: &mut Vec<u8>, size: usize);

    /// From which size of a value on a length has more than one byte.
    fn long(self) -> usize;

    /// Adds the size of a value, a short one, to what `start` has written for a size of 0.
    fn grow(self, written: &mut [u8], size: u8);
}

/// In an object, under a key.
#[derive(Clone, Copy)]
struct Entry<'a>(&'a [u8]);

/// In a list.
#[derive(Clone, Copy)]
struct Item;

impl Place for Entry<'_> {
    const TAG: u8 = tag::VALUE;

    #[expect(clippy::inline_always, reason = "a call takes a third of it")]
    #[inline(always)]
    fn start(self, out: &mut Vec<u8>, size: usize) {
        let Self(key) = self;
        let entry = key.len() + size + 4;
        if entry < 0x80 {
            let lengths = [tag::FIRST, entry as u8, tag::FIRST, key.len() as u8];
            out.extend_from_slice(&lengths);
        } else {
            out.push(tag::FIRST);
            let entry = 2 + size_of_block(key.len()) + size_of_block(size);
            output::varint(out, entry as u64);
            out.push(tag::FIRST);
            output::varint(out, key.len() as u64);
        }
        out.extend_from_slice(key);
    }

    fn long(self) -> usize {
        0x7C_usize.saturating_sub(self.0.len())
    }

    fn grow(self, written: &mut [u8], size: u8) {
        if let [_, entry, ..] = written {
            *entry += size;
        }
    }
}

impl Place for Item {
    const TAG: u8 = tag::FIRST;

    #[inline]
    fn start(self, _out: &mut Vec<u8>, _size: usize) {}

    fn long(self) -> usize {
        0x80
    }

    fn grow(self, _written: &mut [u8], _size: u8) {}
}

/// Writes the entries of an object that is nested in `level` messages.
///
/// Nothing here runs other Python code, so the dict stays as it is while it is read.
fn object(out: &mut Vec<u8>, info: &Bound<'_, PyDict>, level: u32) -> Usual<()> {
    if level > MAX_MESSAGE_DEPTH - 2 {
        return Err(Unusual);
    }
    for (key, item) in info.iter() {
        let key = key.cast_exact::<PyString>().map_err(|_| Unusual)?;
        value(out, Entry(utf8(key)?), &item, level + IN_OBJECT)?;
    }
    Ok(())
}

fn list(out: &mut Vec<u8>, items: &Bound<'_, PyList>, level: u32) -> Usual<()> {
    if level > MAX_MESSAGE_DEPTH - 1 {
        return Err(Unusual);
    }
    for item in items.iter() {
        value(out, Item, &item, level + IN_LIST)?;
    }
    Ok(())
}

/// Writes a value; `level` is that of an object or a list.
#[inline]
fn value<P: Place>(out: &mut Vec<u8>, place: P, item: &Bound<'_, PyAny>, level: u32) -> Usual<()> {
    if let Ok(content) = item.cast_exact::<PyString>() {
        text(out, place, utf8(content)?);
    } else if let Ok(number) = item.cast_exact::<PyInt>() {
        let whole: i64 = number.extract().map_err(|_| Unusual)?;
        if !EXACT.contains(&whole) {
            return Err(Unusual);
        }
        #[expect(clippy::cast_precision_loss, reason = "doubles represent it")]
        double(out, place, whole as f64);
    } else if let Ok(number) = item.cast_exact::<PyFloat>() {
        let number = number.value();
        if !number.is_finite() {
            return Err(Unusual);
        }
        double(out, place, number);
    } else if let Ok(flag) = item.cast_exact::<PyBool>() {
        short(out, place, [P::TAG, 2, tag::BOOL, u8::from(flag.is_true())]);
    } else if item.is_none() {
        short(out, place, [P::TAG, 2, tag::NULL, 0]);
    } else if let Ok(info) = item.cast_exact::<PyDict>() {
        nested(out, place, tag::OBJECT, |out| object(out, info, level))?;
    } else if let Ok(items) = item.cast_exact::<PyList>() {
        nested(out, place, tag::LIST, |out| list(out, items, level))?;
    } else {
        return Err(Unusual);
    }
    Ok(())
}

#[inline]
fn double<P: Place>(out: &mut Vec<u8>, place: P, number: f64) {
    let [b0, b1, b2, b3, b4, b5, b6, b7] = number.to_le_bytes();
    let value = [P::TAG, 9, tag::NUMBER, b0, b1, b2, b3, b4, b5, b6, b7];
    short(out, place, value);
}

#[inline]
fn text<P: Place>(out: &mut Vec<u8>, place: P, content: &[u8]) {
    let size = 1 + size_of_block(content.len());
    place.start(out, size);
    if size < 0x80 {
        out.extend_from_slice(&[P::TAG, size as u8, tag::STRING, content.len() as u8]);
    } else {
        out.push(P::TAG);
        output::varint(out, size as u64);
        out.push(tag::STRING);
        output::varint(out, content.len() as u64);
    }
    out.extend_from_slice(content);
}

/// Writes a value with what precedes it: the tag, and the size in one byte.
#[inline]
fn short<P: Place, const N: usize>(out: &mut Vec<u8>, place: P, value: [u8; N]) {
    place.start(out, N - 2);
    out.extend_from_slice(&value);
}

/// Writes an object or a list. Most are short: their lengths are set when they are known.
#[inline]
fn nested<P: Place>(
    out: &mut Vec<u8>,
    place: P,
    tag: u8,
    write: impl FnOnce(&mut Vec<u8>) -> Usual<()>,
) -> Usual<()> {
    let begin = out.len();
    place.start(out, 0);
    out.extend_from_slice(&[P::TAG, 0, tag, 0]);
    let inside = out.len();
    write(out)?;
    let content = out.len() - inside;
    let size = content + 2;
    if size >= place.long() {
        out.drain(begin..inside);
        wrap(out, place, tag, begin);
    } else if let Some(written) = out.get_mut(begin..inside) {
        place.grow(written, size as u8);
        if let [.., whole, _, part] = written {
            (*whole, *part) = (size as u8, content as u8);
        }
    }
    Ok(())
}

/// Writes what precedes an object or a list whose content begins at `begin`.
fn wrap<P: Place>(out: &mut Vec<u8>, place: P, tag: u8, begin: usize) {
    let end = out.len();
    let content = end - begin;
    let size = 1 + size_of_block(content);
    place.start(out, size);
    out.push(P::TAG);
    output::varint(out, size as u64);
    out.push(tag);
    output::varint(out, content as u64);
    let before = out.len() - end;
    if let Some(whole) = out.get_mut(begin..) {
        whole.rotate_right(before);
    }
}

/// Strings with unpaired surrogates are unusual.
fn utf8<'a>(text: &'a Bound<'_, PyString>) -> Usual<&'a [u8]> {
    Ok(text.to_str().map_err(|_| Unusual)?.as_bytes())
}

/// The size of content, with the varint of its length.
#[inline]
fn size_of_block(length: usize) -> usize {
    if length < 0x80 {
        return 1 + length;
    }
    let bits = usize::BITS - (length | 1).leading_zeros();
    bits.div_ceil(7) as usize + length
}
