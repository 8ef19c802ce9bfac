//! Writes protobuf's wire format.

#![expect(clippy::arithmetic_side_effects, reason = "sizes of what is in memory")]

use std::cell::Cell;

/// What a buffer may take to be kept.
const KEPT: usize = 65_536;

thread_local! {
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Lends the thread's buffer, empty; to a call inside another, a new one.
pub fn with_buffer<T>(write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    let mut out = BUFFER.take();
    out.clear();
    out.reserve(1_024);
    let found = write(&mut out);
    if out.capacity() <= KEPT {
        BUFFER.set(out);
    }
    found
}

/// Appends an integer.
#[inline]
pub fn varint(out: &mut Vec<u8>, mut number: u64) {
    while number > 0x7F {
        out.push(low(number) | 0x80);
        number >>= 7;
    }
    out.push(low(number));
}

/// Appends a length-delimited field.
pub fn block(out: &mut Vec<u8>, tag: u8, content: &[u8]) {
    out.push(tag);
    varint(out, content.len() as u64);
    out.extend_from_slice(content);
}

/// Makes what begins at `begin` the content of a length-delimited field.
pub fn wrap(out: &mut Vec<u8>, tag: u8, begin: usize) {
    let end = out.len();
    out.push(tag);
    varint(out, (end - begin) as u64);
    let before = out.len() - end;
    if let Some(whole) = out.get_mut(begin..) {
        whole.rotate_right(before);
    }
}

/// The last seven bits, and one more.
#[expect(clippy::cast_possible_truncation, reason = "a part of a varint")]
fn low(number: u64) -> u8 {
    number as u8
}
