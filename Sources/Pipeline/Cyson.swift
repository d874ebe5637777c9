/// The program itself.
package enum Cyson {
  package static let version = "0.1.0"
}
