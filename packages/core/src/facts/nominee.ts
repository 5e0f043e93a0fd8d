/** What is nominated: cá nhân, tập thể, hộ gia đình (Law, Điều 19–20). */
export type NomineeKind = 'individual' | 'collective' | 'household';
