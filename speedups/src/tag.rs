//! Tags of the fields of google/protobuf/struct.proto.

/// An entry of a Struct, the key of an entry, and a value of a list.
pub const FIRST: u8 = 0x0A;
/// The value of an entry.
pub const VALUE: u8 = 0x12;
pub const NULL: u8 = 0x08;
pub const NUMBER: u8 = 0x11;
pub const STRING: u8 = 0x1A;
pub const BOOL: u8 = 0x20;
pub const OBJECT: u8 = 0x2A;
pub const LIST: u8 = 0x32;
