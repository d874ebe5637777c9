/// How one name comes to be spelt in several ways: pairs of pieces of which each may stand for the
/// other, by where the name comes from.
struct Respelling: Sendable {
  private let pairs: [(from: [UInt8], to: [UInt8])]

  /// `ou=u` goes both ways, `ë>e` one way.
  private init(_ text: String) {
    pairs = text.split(separator: " ").flatMap { pair -> [([UInt8], [UInt8])] in
      let isBothWays = pair.contains("=")
      let halves = pair.split(separator: isBothWays ? "=" : ">", omittingEmptySubsequences: false)
      let (left, right) = (Array((halves.first ?? "").utf8), Array((halves.last ?? "").utf8))
      return isBothWays ? [(left, right), (right, left)] : [(left, right)]
    }
  }

  static let none = Respelling("")
  static let arabic = Respelling(
    "Mohammed=Muhammad Mohammed=Mohamed Mohammad=Muhamad Mohamed=Mohamad Mohammed=Mohamud "
      + "Ahmed=Ahmad Hussein=Husain Hussein=Hosein Hussain=Hussein Hossein=Hussein Yusuf=Yousef "
      + "Yusuf=Youssif Omar=Umar Osman=Uthman Khalid=Khaled Saeed=Said Hassan=Hasan Fatima=Fatemeh "
      + "Fatima=Fadumo Aisha=Aysha Zainab=Zeinab Khadija=Hadiya Ibrahim=Ebrahim Ismail=Esmail "
      + "Mahmoud=Mahmud Mustafa=Mostafa Reza=Ridha Mehdi=Mahdi Abdul=Abdel Abdul=Abd Al->El "
      + "Al->El- Al->Al ou=u oo=u ee=i ei=ai kh=k gh=g q=k dh=d th=t aa=a ss=s mm=m ll=l dd=d "
      + "y=i eh=a ah=a zadeh=zada pour=pur nejad=nezhad ullah=ollah uddin=udin urrahman=rahman "
      + "zai=zay w=v sh=ch j=dj iya=ia")
  static let ethiopic = Respelling(
    "Gebre=Ghebre Gebre=Gebra Welde=Wolde Weldu=Woldu Haile=Hayle Tesfay=Tesfai Tesfay=Tesfaye "
      + "Yohannes=Johannes Mariam=Maryam mariam=maryam Isaias=Esayas Kidane=Kidanie ghiorgis=giorgis "
      + "ghiorghis=giorgis ghiorghis=gergis Mikael=Michael mikael=michael yesus=iyesus selassie=slasie "
      + "Ghirmay=Girmay Berhane=Birhane Habte=Habtay egziabher=gziabher Amanuel=Emanuel "
      + "k=q ts=tz y=i ss=s ee=e w=u ay=ai nn=n")
  static let cyrillic = Respelling(
    "ya=ia ya=ja yu=iu yu=ju iy=y ii=iy ii=y ay=ai oy=oi kh=h zh=j ts=c ch=tch sh=ch v=w x=ks "
      + "Yevhen=Evgen Oleksandr=Aleksandr Serhii=Sergey Mykola=Nikolai Dmytro=Dmitri Olena=Elena "
      + "Volodymyr=Vladimir Andrii=Andrey Hristo=Christo Georgi=Gueorgui Nikolay=Nikolai ov>off y=i"
  )
  static let albanian = Respelling(
    "ë>e ë>a ë> ç>c ç>ch xh=j xh>gj q=ch q=k gj=g j=y ll=l rr=r sh=s dh=d Gjoka=Gjocaj aj=ay y=u")
  static let romanian = Respelling(
    "ș>s ș>sh Ș>S ț>t ț>ts ă>a â>a î>i Ț>T escu=esku c=k eanu=ianu x=cs uță>uta Ștefan>Stefan Mihai=Mihail"
  )
  static let polish = Respelling(
    "ł>l ł>w ą>a ą>on ę>e ę>en ó>o ó>u ś>s ć>c ń>n ż>z ź>z Ł>L Ż>Z w=v sz=sh cz=ch ski>sky ska>sky ow=ov j=y"
  )
  static let nigerian = Respelling(
    "Olu=Oluwa Ola=Olu Ade=Adé seun=sheun uche=utche wu=u kw=k gb=b ye=e ai=ay mm=m Mohammed=Muhammad "
      + "Ibrahim=Ibraheem Aisha=Aishatu Amina=Aminat Abubakar=Abu-Bakr ie=y oo=o")
  static let southAsian = Respelling(
    "Mohammed>Md Mohammed>Md. Mohammed=Muhammad Mohammad=Muhammad Mohammad=Mohamed Ahmed=Ahmad "
      + "Hussain=Hossain Hussain=Hussein Begum=Begom Chowdhury=Choudhury Chaudhry=Chowdhry Miah=Mia "
      + "Islam=Aslam uddin=uddin ul>-ul- Rahman=Rehman Singh=Sing Kaur=Kour Sharma=Sarma Parvin=Parveen "
      + "ee=i oo=u v=w sh=s ai=ay jit=jeet kh=k th=t dh=d bh=b aa=a q=k z=j ur>-ur- Abdul=Abdool")
  static let chinese = Respelling(
    "Zh=Ch zh=ch X=Hs x=hs Q=Ch q=ch J=Ch Wang=Wong Chen=Chan Li=Lee Liu=Lau Zhang=Cheung Huang=Wong "
      + "Yang=Yeung Wu=Ng Lin=Lam Xu=Hsu Zhou=Chow Guo=Kwok He=Ho Zheng=Cheng Liang=Leung Zhu=Chu "
      + "Cai=Choi Xie=Tse Tang=Tong R=J ian=ien ong=ung D=T G=K B=P")

  /// One piece spelt otherwise, chosen by `random`; false where none of the pieces is in the word.
  func respell(_ word: inout [UInt8], _ random: inout RandomSource) -> Bool {
    guard !pairs.isEmpty else { return false }
    let first = random.below(pairs.count)
    for step in 0..<pairs.count {
      let pair = pairs[(first + step) % pairs.count]
      guard pair.from != pair.to, let place = word.firstPlace(of: pair.from) else { continue }
      // A whole name that becomes one letter would not be known again.
      guard word.count - pair.from.count + pair.to.count > 1 else { continue }
      word.replaceSubrange(place..<place + pair.from.count, with: pair.to)
      return true
    }
    return false
  }
}

extension [UInt8] {
  func firstPlace(of piece: [UInt8]) -> Int? {
    guard let head = piece.first, piece.count <= count else { return nil }
    for place in 0...(count - piece.count) where self[place] == head {
      if self[place..<place + piece.count].elementsEqual(piece) { return place }
    }
    return nil
  }
}
