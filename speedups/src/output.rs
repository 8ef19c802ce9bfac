//! Writes protobuf's wire format.

#![expect(clippy::arithmetic_side_effects, reason = "sizes of what is in memory")]

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
