//! `specloom new`: a platform to start from.

use std::io;

use crate::platform;
use crate::workspace::Workspace;

/// Makes `specs/<name>/` with settings and a small spec.
///
/// # Errors
///
/// When the name cannot be a crate's, the folder exists, or cannot be written.
pub fn create(workspace: &Workspace, name: &str) -> io::Result<String> {
    if !platform::is_crate_name(name) {
        let message = format!(
            "`{}` cannot be a crate's name: small letters, digits, `-` and `_`, a letter first",
            name.escape_debug()
        );
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    let folder = workspace.spec_folder(name);
    std::fs::create_dir_all(workspace.root.join("specs"))?;
    std::fs::create_dir(&folder)?;
    std::fs::write(folder.join("platform.yaml"), settings(name))?;
    std::fs::write(folder.join("openapi.yaml"), SPEC)?;
    Ok(format!(
        "made specs/{name}/platform.yaml and specs/{name}/openapi.yaml\n\
         edit them, then run: cargo specloom generate {name}\n"
    ))
}

fn settings(name: &str) -> String {
    format!(
        "# yaml-language-server: $schema=../platform.schema.json\n\
         name: {name}\nversion: 0.1.0\nspec: openapi.yaml\n"
    )
}

const SPEC: &str = "\
openapi: 3.1.0
info:
  title: Parcels
  version: '1'
  summary: Where parcels are.
servers:
  - url: https://parcels.example/v1
paths:
  /parcels/{id}:
    get:
      operationId: parcels.get
      summary: Finds a parcel.
      parameters:
        - name: id
          in: path
          required: true
          description: The tracking number.
          schema: {type: string}
      responses:
        '200':
          description: The parcel.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Parcel'}
components:
  schemas:
    Parcel:
      type: object
      description: A parcel on its way.
      required: [id]
      properties:
        id: {type: string, description: The tracking number.}
        weight_grams: {type: integer, format: int64, description: 'The weight, packaging included.'}
";
