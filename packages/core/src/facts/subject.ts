/**
 * What the Law calls a nominee when it says who may receive (đối tượng). A nominee can be several at once: an employee
 * who is also a scientist. A list given in facts is whole: what it leaves out, the nominee is not.
 */
export const subjects = [
  // individuals
  'employee', // cán bộ, công chức, viên chức, người lao động (Điều 24.1)
  'army', // quân nhân, công nhân, công chức, viên chức quốc phòng thuộc Quân đội nhân dân
  'police', // sĩ quan, hạ sĩ quan, chiến sĩ, công nhân làm việc trong Công an nhân dân
  'nonCommissioned', // hạ sĩ quan, chiến sĩ (Điều 57.3.a), besides army or police
  'militia', // dân quân thường trực, dân quân tự vệ cơ động
  'worker', // công nhân
  'farmer', // nông dân
  'labourer', // người lao động (Điều 24.3, 73.2, 74.1.đ)
  'entrepreneur', // doanh nhân
  'intellectual', // trí thức
  'scientist', // nhà khoa học
  'notable', // nhân sĩ (Điều 51)
  'religiousDignitary', // chức sắc tôn giáo
  'ethnicMinority', // người dân tộc thiểu số
  'teacher', // nhà giáo
  'educationManager', // cán bộ quản lý giáo dục
  'educationResearcher', // cán bộ nghiên cứu giáo dục
  'medicalPractitioner', // bác sĩ, dược sĩ, y sĩ, điều dưỡng, kỹ thuật viên ngành y, hộ sinh, lương y, lương dược
  'healthManager', // cán bộ quản lý y tế
  'artist', // đối tượng của Điều 66.1
  'circusOrDanceArtist', // xiếc, múa, besides artist
  'artisan', // cá nhân có công bảo vệ và phát huy giá trị di sản văn hóa (Điều 67.1)
  'heroicMother', // bà mẹ (Điều 61.1)
  'youthVolunteer', // Thanh niên xung phong (Điều 96.2)
  'foreignHeadOfState', // nguyên thủ quốc gia nước ngoài
  // collectives
  'ministryOrProvince', // Bộ, ban, ngành, tỉnh, cơ quan của Quốc hội
  'ministryOfDefence', // Bộ Quốc phòng
  'ministryOfPublicSecurity', // Bộ Công an
  'majorForce', // quân khu … tổng cục thuộc Bộ Quốc phòng; hệ lực lượng Công an; tổng cục thuộc Bộ, ban, ngành (Điều 34.4)
  'armedUnit', // tập thể thuộc lực lượng vũ trang nhân dân
  'enterprise', // doanh nghiệp, tổ chức kinh tế khác
  'province', // tỉnh
  'city', // thành phố trực thuộc trung ương
  'commune', // xã, phường, thị trấn, đặc khu
  'village', // thôn, tổ dân phố
  // either
  'overseasVietnamese', // người Việt Nam định cư ở nước ngoài
  'foreign', // người nước ngoài, tập thể người nước ngoài
] as const;

export type Subject = (typeof subjects)[number];
