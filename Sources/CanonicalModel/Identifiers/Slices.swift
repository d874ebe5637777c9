// The same of a slice, where speed is no matter.

extension PNCIdentifier {
  package init?(_ text: ArraySlice<UInt8>) { self.init(text.span) }
}

extension CROIdentifier {
  package init?(_ text: ArraySlice<UInt8>) { self.init(text.span) }
}

extension NHSNumber {
  package init?(_ text: ArraySlice<UInt8>) { self.init(text.span) }
}

extension NationalInsuranceNumber {
  package init?(_ text: ArraySlice<UInt8>) { self.init(text.span) }
}

extension Postcode {
  package init?(_ text: ArraySlice<UInt8>) { self.init(text.span) }

  package static func isOutwardAlone(_ text: ArraySlice<UInt8>) -> Bool {
    isOutwardAlone(text.span)
  }

  package static func isForcesNumber(_ text: ArraySlice<UInt8>) -> Bool {
    isForcesNumber(text.span)
  }
}

extension UUIDShape {
  package static func matches(_ text: ArraySlice<UInt8>) -> Bool { matches(text.span) }
}
