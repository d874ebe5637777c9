/// What part of a name a word is, where the source tells.
package enum NameRole: UInt8, Sendable { case open, given, family }
