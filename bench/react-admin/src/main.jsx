import jsonServerProvider from 'ra-data-json-server';
import {
  Admin,
  AutocompleteArrayInput,
  Create,
  Datagrid,
  FunctionField,
  List,
  PasswordInput,
  Resource,
  SelectInput,
  SimpleForm,
  TextField,
  TextInput,
  required,
} from 'react-admin';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';

// The least of a console for webhooks that react-admin's documentation leads to, for measuring beside ours.

const choices = (names) => names.map((name) => ({ id: name, name }));
const eventTypes = choices(import.meta.env.VITE_EVENT_TYPES.split(','));
const notificationTypes = choices(['REST']);
const dataProvider = jsonServerProvider('/api');

const WebhookList = () => (
  <List filters={[<TextInput key="q" source="q" label="Search" alwaysOn />]}>
    <Datagrid rowClick={false}>
      <TextField source="name" />
      <TextField source="url" />
      <FunctionField label="Events" render={({ events }) => events.types?.length ?? 'All'} />
      <FunctionField label="Status" render={({ enabled }) => (enabled ? 'Enabled' : 'Disabled')} />
    </Datagrid>
  </List>
);

const WebhookCreate = () => (
  <Create>
    <SimpleForm>
      <TextInput source="name" validate={required()} autoFocus />
      <AutocompleteArrayInput source="events" choices={eventTypes} />
      <SelectInput source="notificationType" choices={notificationTypes} />
      <TextInput source="url" type="url" />
      <PasswordInput source="apiKey" />
    </SimpleForm>
  </Create>
);

createRoot(document.getElementById('root')).render(
  <BrowserRouter>
    <Admin dataProvider={dataProvider} disableTelemetry>
      <Resource name="webhooks" list={WebhookList} create={WebhookCreate} />
    </Admin>
  </BrowserRouter>,
);
