/** The fictional people of the examples, as an identity provider describes a user. */
export const maya = {
  sub: '3f0c6c1e-8b7a-4f0e-9d55-2a6d0c1b7e41',
  email: 'maya.lindqvist@example.com',
  given_name: 'Maya',
  family_name: 'Lindqvist',
};

export const jonas = {
  sub: 'b8d1f7a2-54c3-4e9b-8a60-7f21e93d0c58',
  email: 'jonas.okafor@example.com',
  given_name: 'Jonas',
  family_name: 'Okafor',
};

/** Administers the tenant. */
export const noor = {
  sub: '91ae4d07-2c6f-4b18-b3d9-05c87e6fa214',
  email: 'noor.haddad@example.com',
  given_name: 'Noor',
  family_name: 'Haddad',
};
