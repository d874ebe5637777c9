/// How a CSV file is written.
package struct CSVDialect: Hashable, Sendable {
  package var delimiter: UInt8

  package init(delimiter: UInt8 = UInt8(ascii: ",")) { self.delimiter = delimiter }
}
