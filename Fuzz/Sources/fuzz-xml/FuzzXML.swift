import Contract
import Fuzzing
import Readers
import Records

/// Compiled once; bytes of our own, so that nothing can be wrong with it.
private let schema = try? Contract.sampleSchema()

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes = Verdict.bytes(start, count) else { return -1 }
  Contract.fuzz(.xml, bytes)
  Verdict.demand("xml with a schema") { () throws(ReadError) in
    var contract = Contract(.xml)
    contract.schema = schema
    return try contract.breaches(reading: bytes, [Cut.derived(from: bytes)])
  }
  Verdict.demand(
    "xml against libxml2", { () throws(ReadError) in try PlainXML.disagreement(bytes) })
  return 0
}
