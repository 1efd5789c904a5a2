//! Many calls of many shapes, made by a platform's own client and by ours.

pub mod agimus;
