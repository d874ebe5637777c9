extension CountryNames {
  static let vietnamese = CountryNames(
    female: NameList(
      "Linh,Hương,Lan,Trang,Hoa,Mai,Ngọc,Phương,Thảo,Hằng,Anh,Ánh,Bích,Chi,Cúc,Diệp,Dung,Duyên,Giang,Hà,"
        + "Hạnh,Hiền,Hồng,Huệ,Huyền,Kim,Liên,Loan,Ly,Mỹ,Nga,Ngân,Nhi,Nhung,Oanh,Quyên,Quỳnh,Tâm,"
        + "Thanh,Thu,Thúy,Thủy,Trâm,Tuyết,Uyên,Vân,Xuân,Yến"),
    male: NameList(
      "Hùng,Tuấn,Dũng,Minh,Đức,Nam,Hải,Long,Sơn,Quang,Anh,Bảo,Bình,Công,Cường,Duy,Đạt,Đông,Giang,Hiếu,"
        + "Hòa,Hoàng,Huy,Khánh,Khoa,Kiên,Lâm,Lộc,Mạnh,Nghĩa,Phong,Phúc,Quân,Quốc,Tài,Tân,Thắng,"
        + "Thành,Thịnh,Tiến,Toàn,Trung,Trường,Tùng,Việt,Vinh,Vũ"),
    family: NameList(
      "Nguyễn,Trần,Lê,Phạm,Hoàng,Phan,Vũ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Huỳnh,Võ,Lý,Đào,Đinh,Trịnh,Mai,Cao,"
        + "Lương,Tạ,Phùng,Hà,Chu,Lưu,Tô", skew: .cube),
    middle: NameList(
      "Văn,Thị,Đức,Minh,Thanh,Hữu,Ngọc,Quang,Xuân,Hồng,Thu,Công,Đình,Bảo,Kim,Phương,Tuấn,Gia,Anh,Quốc"
    ))

  static let chinese = CountryNames(
    female: NameList(
      "Li/丽,Fang/芳,Xiuying/秀英,Na/娜,Min/敏,Jing/静,Yan/燕,Juan/娟,Xia/霞,Ping/萍,Hong/红,Yumei/玉梅,"
        + "Guilan/桂兰,Xiaohong/小红,Xuemei/雪梅,Meiling/美玲,Yuzhen/玉珍,Shuhua/淑华,Lihua/丽华,Xiaoyan/晓燕,"
        + "Jinfeng/金凤,Qiuyue/秋月,Chunhua/春花,Wenjing/文静,Yuting/雨婷"),
    male: NameList(
      "Wei/伟,Qiang/强,Lei/磊,Jun/军,Yong/勇,Jie/杰,Tao/涛,Ming/明,Chao/超,Gang/刚,Jianguo/建国,Jianhua/建华,"
        + "Zhiqiang/志强,Guoqiang/国强,Haitao/海涛,Xiaoming/小明,Wenbin/文斌,Dawei/大伟,Yufei/宇飞,"
        + "Jinlong/金龙,Xuefeng/雪峰,Zhenhua/振华,Guohua/国华,Shaohua/少华,Weidong/卫东,Changming/长明"),
    family: NameList(
      "Wang/王,Li/李,Zhang/张,Liu/刘,Chen/陈,Yang/杨,Huang/黄,Zhao/赵,Wu/吴,Zhou/周,Xu/徐,Sun/孙,Ma/马,"
        + "Zhu/朱,Hu/胡,Guo/郭,He/何,Lin/林,Gao/高,Luo/罗,Zheng/郑,Liang/梁,Xie/谢,Song/宋,Tang/唐,"
        + "Deng/邓,Han/韩,Feng/冯,Cao/曹,Zeng/曾,Xiao/萧,Tian/田,Pan/潘,Jiang/蒋,Yu/余,Ye/叶,Ren/任"))

  static let indian = CountryNames(
    female: NameList(
      "Harpreet,Simran,Manpreet,Anita,Sunita,Jaspreet,Priya,Kavita,Rekha,Geeta,Amrit,Asha,Baljit,Deepa,Gurpreet,"
        + "Indira,Jaya,Jyoti,Kamal,Kiran,Kulwinder,Lakshmi,Mandeep,Meena,Navneet,Neha,Parminder,Pooja,"
        + "Rajinder,Ravinder,Reena,Ritu,Sandeep,Seema,Shanti,Sukhdeep,Uma,Usha,Veena",
      starts: "Har,Gur,Jas,Man,Par,Sukh,Kul,Ram,Raj,Bal",
      ends: "preet,jeet,deep,winder,leen,inder,vir",
      share: 80),
    male: NameList(
      "Gurpreet,Harjit,Rajesh,Amit,Sandeep,Manjit,Ravi,Sukhwinder,Vijay,Sanjay,Ajay,Anil,Arjun,Ashok,Baldev,"
        + "Deepak,Dilip,Gopal,Harish,Jagdeep,Jatin,Karan,Kiran,Lakhwinder,Mahesh,Manoj,Mukesh,Naresh,"
        + "Pankaj,Paramjit,Prakash,Rahul,Rakesh,Ramesh,Sunil,Suresh,Tejinder,Vikram,Yash",
      starts: "Har,Gur,Jas,Man,Par,Sukh,Kul,Ram,Raj,Bal",
      ends: "preet,jit,deep,winder,pal,inder,vir",
      share: 75),
    family: NameList(
      "Singh,Kaur,Patel,Kumar,Sharma,Gill,Sandhu,Dhillon,Sidhu,Rao,Nair,Das,Yadav,Chauhan,Bains,Brar,Desai,"
        + "Gupta,Iyer,Jain,Joshi,Kapoor,Khanna,Lal,Mehta,Menon,Mishra,Modi,Pillai,Rana,Reddy,Saini,"
        + "Shah,Thakur,Trivedi,Varma,Verma,Vyas"))

  static let bangladeshi = CountryNames(
    female: NameList(
      "Fatema,Ayesha,Nasrin,Shirin,Rahima,Salma,Taslima,Sultana,Rumana,Jahanara,Afroza,Amena,Farhana,Halima,"
        + "Hasina,Khaleda,Lovely,Mahfuza,Momtaz,Nazma,Parvin,Rehana,Rina,Rokeya,Sabina,Shahana,Sharmin,Shefali"
    ),
    male: NameList(
      "Mohammed,Abdul,Rahim,Karim,Shahin,Jahangir,Kamal,Rafiq,Salim,Faruk,Alamgir,Anwar,Ashraful,Aziz,Babul,"
        + "Delwar,Emdad,Habibur,Hafizur,Hasan,Iqbal,Jashim,Kabir,Mahbub,Masud,Mizanur,Monir,Nazrul,"
        + "Nurul,Rashed,Rezaul,Saiful,Shafiq,Shamim,Sohel,Tareq",
      starts: "Shams,Nur,Jamal,Kamar,Nizam,Rafiq,Saif,Tof,Zia,Mahi,Rukn",
      ends: "uddin,ul Islam,ur Rahman,ul Haque",
      share: 70),
    family: NameList(
      "Islam,Rahman,Ahmed,Hossain,Begum,Khatun,Miah,Ali,Uddin,Khan,Alam,Akter,Bibi,Chowdhury,Haque,Hasan,"
        + "Hussain,Kabir,Karim,Khanam,Mahmud,Mia,Molla,Mondal,Sarkar,Shikder,Sultana,Talukder,Ullah"
    ))

  static let pakistani = CountryNames(
    female: NameList(
      "Aisha,Fatima,Nasreen,Saima,Shazia,Zainab,Rubina,Farzana,Amina,Asma,Bushra,Hina,Iqra,Kiran,Maryam,Mehwish,"
        + "Nadia,Nazia,Parveen,Rabia,Sadia,Samina,Shabnam,Sumaira,Tahira,Uzma,Yasmeen,Zara"),
    male: NameList(
      "Mohammad,Ali,Ahmed,Imran,Usman,Bilal,Asif,Tariq,Naveed,Hassan,Abid,Adeel,Akbar,Amjad,Arshad,Farhan,Faisal,"
        + "Ghulam,Hamza,Irfan,Javed,Kashif,Khalid,Nadeem,Rashid,Sajid,Shahid,Tahir,Waqas,Yasir,Zahid"
    ),
    family: NameList(
      "Khan,Ahmed,Hussain,Ali,Malik,Shah,Iqbal,Butt,Akhtar,Bibi,Chaudhry,Mahmood,Mirza,Qureshi,Raja,Rehman,"
        + "Akram,Ashraf,Aslam,Awan,Baig,Bhatti,Dar,Gill,Javed,Kazmi,Khokhar,Mughal,Niazi,Rana,Riaz,Saeed,"
        + "Siddiqui,Tariq,Yousaf,Zaman"))
}
